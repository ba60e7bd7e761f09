package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One item of a plan as it is typed. All fields are texts, so that nothing that is typed gets lost;
 * {@link #check} says what cannot be understood, and only a form without errors becomes an item.
 */
public interface ItemForm {

    /** Adds to the errors what annotations cannot say. */
    default void check(Errors errors) {}

    /**
     * @param id the item's identity, new or known
     * @param content the plan it becomes part of
     * @param before the item as it was, null when it is new
     */
    Item toItem(UUID id, PlanContent content, @Nullable Item before);

    static @Nullable VagueDate readDate(String field, String typed, Errors errors) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return VagueDate.read(typed);
        } catch (IllegalArgumentException e) {
            errors.rejectValue(field, "platform.date.wrong");
            return null;
        }
    }

    static @Nullable LocalDate readDay(String field, String typed, Errors errors) {
        VagueDate date = readDate(field, typed, errors);
        if (date != null && !date.isExact()) {
            errors.rejectValue(field, "platform.date.day");
            return null;
        }
        return date == null ? null : date.earliest();
    }

    /** Says so when the second of two dates lies before the first. */
    static void checkOrder(String start, String end, Errors errors) {
        VagueDate first = readDate("start", start, errors);
        VagueDate last = readDate("end", end, errors);
        if (first != null && last != null && last.latest().isBefore(first.earliest())) {
            errors.rejectValue("end", "planning.end.before");
        }
    }

    static @Nullable UUID id(String typed) {
        return typed.isBlank() ? null : UUID.fromString(typed);
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
