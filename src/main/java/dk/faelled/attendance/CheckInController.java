package dk.faelled.attendance;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.registration.RegistrationRefused;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The door on the day, on a phone: find somebody by name, or scan the ticket with the phone's own
 * camera, which opens the person's page.
 */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/ankomst")
class CheckInController {

    private static final int MOST = 25;

    private final ConferenceDesk conferences;
    private final ParticipantList list;
    private final AttendanceDesk desk;

    CheckInController(ConferenceDesk conferences, ParticipantList list, AttendanceDesk desk) {
        this.conferences = conferences;
        this.list = list;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView door(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn official) {
        return page(slug, q, WalkInForm.empty(), official);
    }

    @GetMapping("/{code}")
    ModelAndView ticket(
            @PathVariable String slug,
            @PathVariable String code,
            @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("attendance/ticket")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("row", list.byCode(slug, code, official).orElse(null));
    }

    @PostMapping("/{id}/kom")
    String arrive(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        try {
            desk.arrive(slug, id, official);
            flash.addFlashAttribute("done", "attendance.arrived.done");
            flash.addFlashAttribute("undo", id);
        } catch (RegistrationRefused refused) {
            flash.addFlashAttribute("problem", "attendance.refused." + refused.reason());
        }
        return "redirect:" + address(slug);
    }

    @PostMapping("/{id}/fortryd")
    String unarrive(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.unarrive(slug, id, official);
        flash.addFlashAttribute("done", "attendance.unarrived");
        return "redirect:" + address(slug);
    }

    @PostMapping("/uden-tilmelding")
    ModelAndView letIn(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") WalkInForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Conference conference = list.conference(slug, official);
        if (!errors.hasErrors()) {
            try {
                desk.letIn(
                        slug,
                        Objects.requireNonNull(form.key()),
                        form.attendee(conference),
                        official);
            } catch (RegistrationRefused refused) {
                errors.reject("attendance.refused." + refused.reason());
            }
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(slug, "", form, official), errors);
        }
        flash.addFlashAttribute("done", "attendance.walk-in.done");
        return new ModelAndView("redirect:" + address(slug));
    }

    private ModelAndView page(String slug, String q, WalkInForm form, SignedIn official) {
        List<ParticipantList.Row> rows =
                list.rows(slug, new ParticipantList.Filter(q, null, null), official);
        Map<String, String> groups = new LinkedHashMap<>();
        list.conference(slug, official)
                .groups()
                .forEach(group -> groups.put(group.id().toString(), group.name()));
        return new ModelAndView("attendance/door")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("q", q)
                .addObject(
                        "rows",
                        rows.stream()
                                .sorted(
                                        Comparator.comparing(
                                                row -> row.registration().arrivedAt() != null))
                                .limit(MOST)
                                .toList())
                .addObject("more", Math.max(0, rows.size() - MOST))
                .addObject("groups", groups)
                .addObject("form", form);
    }

    private static String address(String slug) {
        return "/forvaltning/arrangementer/" + slug + "/ankomst";
    }
}
