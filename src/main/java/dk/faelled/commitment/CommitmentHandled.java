package dk.faelled.commitment;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody did something with a commitment.
 *
 * @param act what: commitment-made, commitment-told, commitment-arranged
 */
public record CommitmentHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
