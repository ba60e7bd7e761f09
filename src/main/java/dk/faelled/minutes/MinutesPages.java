package dk.faelled.minutes;

import dk.faelled.decision.StepResult;
import dk.faelled.platform.EnumNames;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of minutes share. */
@Component
class MinutesPages {

    static final int LONGEST = 8000;

    private final EnumNames names;

    MinutesPages(EnumNames names) {
        this.names = names;
    }

    ModelAndView page(MinutesDesk.Sheet sheet) {
        MeetingRecord record = sheet.treatment().record();
        return new ModelAndView("minutes/item")
                .addObject("sheet", sheet)
                .addObject("record", record)
                .addObject("attendance", record.attendance())
                .addObject("results", names.of("decision.result.", StepResult.values()))
                .addObject("kinds", Presence.Kind.values())
                .addObject("choices", Vote.Choice.values());
    }

    static String back(UUID step) {
        return "redirect:/forvaltning/moeder/" + step;
    }

    /** Back to the item, with what was done, or why it is not allowed. */
    static String after(UUID step, String done, RedirectAttributes flash, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", done);
        } catch (ActRefused refused) {
            flash.addFlashAttribute("problem", "minutes.refused." + refused.reason());
        }
        return back(step);
    }
}
