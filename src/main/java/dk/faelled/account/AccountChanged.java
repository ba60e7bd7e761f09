package dk.faelled.account;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Something happened to an account.
 *
 * @param act what: account-invited, account-described, account-deactivated, account-password …
 */
record AccountChanged(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
