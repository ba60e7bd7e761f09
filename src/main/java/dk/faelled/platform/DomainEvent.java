package dk.faelled.platform;

import java.time.Instant;
import java.util.List;

/** Something that happened to a subject, said in a way that needs no knowledge of the domain. */
public interface DomainEvent {

    Subject subject();

    /** Who did it: of a citizen no name is given here. */
    Actor actor();

    /** What was done, as the last part of a message key. */
    String act();

    Instant at();

    /** What it changed; empty when the act says it all, or the words must not be kept. */
    default List<Difference> differences() {
        return List.of();
    }
}
