package dk.faelled.convening;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.platform.EnumNames;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of the conference desk share. */
@Component
class ConveningPages {

    private final ConferenceDesk desk;
    private final EnumNames names;

    ConveningPages(ConferenceDesk desk, EnumNames names) {
        this.desk = desk;
        this.names = names;
    }

    /** A page with a form, for somebody who may edit the conference. */
    ModelAndView form(String view, ConferenceDesk.Sheet sheet, Record form) {
        return new ModelAndView(view).addObject("sheet", sheet).addObject("form", form);
    }

    ConferenceDesk.Sheet editing(String slug, SignedIn official) {
        return desk.openForEditing(slug, official);
    }

    static String address(String slug) {
        return "/forvaltning/arrangementer/" + slug;
    }

    /** Back to a page of the desk, with what was done. */
    static ModelAndView done(String slug, String page, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:" + address(slug) + page);
    }

    /** Values with their names in the reader's language, to choose from. */
    @SafeVarargs
    final <E extends Enum<E>> Map<E, String> names(String prefix, E... values) {
        return names.of(prefix, values);
    }
}
