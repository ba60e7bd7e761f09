package dk.faelled.roundtable;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/** An official did something with the tables of a conference. */
public record TablesHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
