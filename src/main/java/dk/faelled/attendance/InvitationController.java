package dk.faelled.attendance;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.registration.InvitationDesk;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is asked to come, and what became of the letters. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/indbudte")
class InvitationController {

    private final ConferenceDesk conferences;
    private final InvitationDesk invitations;

    InvitationController(ConferenceDesk conferences, InvitationDesk invitations) {
        this.conferences = conferences;
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page(slug, new GuestListForm(""), official);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") GuestListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Conference conference = conferences.openForEditing(slug, official).conference();
        if (!errors.hasErrors()) {
            form.check(conference, errors);
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(slug, form, official), errors);
        }
        flash.addFlashAttribute(
                "doneCount", invitations.add(slug, form.list(conference), official));
        return done(slug, "attendance.guests.added", flash);
    }

    @PostMapping("/breve")
    ModelAndView write(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", invitations.write(slug, official));
        return done(slug, "attendance.guests.written", flash);
    }

    @PostMapping("/{id}/brev")
    ModelAndView writeAgain(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        invitations.writeAgain(slug, id, official);
        flash.addFlashAttribute("doneCount", 1);
        return done(slug, "attendance.guests.written", flash);
    }

    @PostMapping("/{id}/sletning")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        invitations.remove(slug, id, official);
        return done(slug, "attendance.guests.removed", flash);
    }

    private ModelAndView page(String slug, GuestListForm form, SignedIn official) {
        List<InvitationDesk.Row> rows = invitations.rows(slug, official);
        return new ModelAndView("attendance/invitations")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("rows", rows)
                .addObject(
                        "unwritten",
                        rows.stream().filter(row -> row.invitee().writtenAt() == null).count())
                .addObject("form", form);
    }

    private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/forvaltning/arrangementer/" + slug + "/indbudte");
    }
}
