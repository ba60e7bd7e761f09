package dk.faelled.retention;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.ShelfLife;
import dk.faelled.platform.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How long what was said in a hearing has to be kept, as its case says.
 *
 * @param rule the rule that fits; nothing where none does
 */
record Keeping(Hearing hearing, String caseNumber, Optional<RetentionRule> rule, LocalDate today) {

    /** Why it cannot be disposed of yet; the names are the last parts of message keys. */
    enum Obstacle {
        RUNNING,
        NO_RULE,
        FOR_EVER,
        TOO_EARLY,
        NOT_RECORDED,
        SHOWN
    }

    public ShelfLife shelfLife() {
        return hearing.shelfLife();
    }

    public boolean isDisposed() {
        return shelfLife().disposedAt() != null;
    }

    /** The last day it has to be kept; nothing where that is not known. */
    public Optional<LocalDate> until() {
        Instant concluded = hearing.concludedAt();
        return concluded == null
                ? Optional.empty()
                : rule.flatMap(
                        each ->
                                each.keptUntil(
                                        LocalDate.ofInstant(
                                                concluded, TimeConfiguration.COPENHAGEN)));
    }

    /** The first thing that keeps it from being disposed of. */
    public Optional<Obstacle> obstacle() {
        if (hearing.concludedAt() == null) {
            return Optional.of(Obstacle.RUNNING);
        }
        if (rule.isEmpty()) {
            return Optional.of(Obstacle.NO_RULE);
        }
        if (until().isEmpty()) {
            return Optional.of(Obstacle.FOR_EVER);
        }
        if (!today.isAfter(until().get())) {
            return Optional.of(Obstacle.TOO_EARLY);
        }
        if (shelfLife().recordNumber() == null) {
            return Optional.of(Obstacle.NOT_RECORDED);
        }
        LocalDate shown = shelfLife().shownUntil();
        return shown == null || !today.isAfter(Objects.requireNonNull(shown))
                ? Optional.of(Obstacle.SHOWN)
                : Optional.empty();
    }
}
