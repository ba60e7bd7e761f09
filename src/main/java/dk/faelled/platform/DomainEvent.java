package dk.faelled.platform;

import java.time.Instant;

/** Something that happened to a subject, said in a way that needs no knowledge of the domain. */
public interface DomainEvent {

    Subject subject();

    /** Who did it: a citizen's name is never given here, only "citizen". */
    String actor();

    /** What was done, as the last part of a message key. */
    String act();

    Instant at();
}
