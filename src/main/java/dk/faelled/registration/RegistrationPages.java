package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceView;
import dk.faelled.conference.Programme;
import dk.faelled.conference.ProgrammeItem;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** What the pages with a registration form share. */
@Component
class RegistrationPages {

    private final SeatCounts counts;

    RegistrationPages(SeatCounts counts) {
        this.counts = counts;
    }

    /**
     * The form.
     *
     * @param action where it is sent
     */
    ModelAndView form(ConferenceView view, RegistrationForm form, String action) {
        return new ModelAndView("registration/form")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("action", action)
                .addObject("sessions", sessionsOf(view.conference()));
    }

    /**
     * How many seats are left in the parts one chooses between; those with room for all are left
     * out.
     */
    Map<UUID, Long> sessionsOf(Conference conference) {
        Map<UUID, Long> left = new HashMap<>();
        for (Programme.Choice choice : conference.programme().choices()) {
            for (ProgrammeItem item : choice.items()) {
                Integer seats = item.seats();
                if (seats != null) {
                    long taken = counts.chosen(conference.id(), item.id());
                    left.put(item.id(), Math.max(0, seats - taken));
                }
            }
        }
        return left;
    }

    /** The form again, because what was chosen is not possible. */
    static void reject(RegistrationRefused refused, Errors errors) {
        switch (refused.reason()) {
            case "session-gone" ->
                    errors.rejectValue("choices", "registration.refused.session-gone");
            case "group-gone" -> errors.rejectValue("group", "registration.refused.group-gone");
            case "session-full" ->
                    errors.rejectValue("choices", "registration.refused.session-full");
            case "group-full" -> errors.rejectValue("group", "registration.refused.group-full");
            default -> errors.reject("registration.refused." + refused.reason());
        }
    }
}
