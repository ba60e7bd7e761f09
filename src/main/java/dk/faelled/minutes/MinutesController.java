package dk.faelled.minutes;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.StepResult;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.OfficialOnly;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The minutes of an item, as the secretary writes them. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/moeder")
class MinutesController {

    private final MinutesDesk desk;
    private final MeetingList meetings;
    private final MinutesPages pages;

    MinutesController(MinutesDesk desk, MeetingList meetings, MinutesPages pages) {
        this.desk = desk;
        this.meetings = meetings;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry minutesNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.WORKSPACE, 29, "/forvaltning/moeder", "minutes.navigation");
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn official, Model model) {
        model.addAttribute(
                "meetings",
                meetings.of(official).stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> List.of(item.bodyName(), item.meets()),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
        return "minutes/list";
    }

    @GetMapping("/{step}")
    ModelAndView show(@PathVariable UUID step, @AuthenticationPrincipal SignedIn official) {
        return pages.page(desk.open(step, official));
    }

    @PostMapping("/{step}/lukning")
    String close(
            @PathVariable UUID step,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(step, "minutes.closed", flash, () -> desk.close(step, official));
    }

    @PostMapping("/{step}/beslutning")
    String rule(
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable StepResult resultat,
            @RequestParam(defaultValue = "") String ordlyd,
            @RequestParam(defaultValue = "false") boolean lukket,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedWording", ordlyd);
        if (resultat == null || ordlyd.isBlank() || ordlyd.length() > MinutesPages.LONGEST) {
            flash.addFlashAttribute("problem", "minutes.ruling.missing");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () ->
                        desk.rule(
                                step,
                                new MeetingRecord.Ruling(resultat, ordlyd.strip(), lukket),
                                official));
    }

    @PostMapping("/{step}/aendringsforslag")
    String move(
            @PathVariable UUID step,
            @RequestParam UUID noegle,
            @RequestParam(required = false) @Nullable UUID stiller,
            @RequestParam(defaultValue = "") String forslag,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (stiller == null || forslag.isBlank() || forslag.length() > MinutesPages.LONGEST) {
            flash.addFlashAttribute("typedAmendment", forslag);
            flash.addFlashAttribute("problem", "minutes.amendment.missing");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () ->
                        desk.move(
                                step,
                                new MeetingRecord.Amendment(noegle, stiller, forslag.strip()),
                                official));
    }

    @PostMapping("/{step}/mindretal")
    String dissent(
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable UUID medlem,
            @RequestParam(defaultValue = "") String udtalelse,
            @RequestParam(defaultValue = "false") boolean medsendes,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedDissent", udtalelse);
        if (medlem == null || udtalelse.isBlank()) {
            flash.addFlashAttribute("problem", "minutes.dissent.missing");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () ->
                        desk.dissent(
                                step,
                                new MeetingRecord.Dissent(medlem, udtalelse.strip(), medsendes),
                                official));
    }

    @PostMapping("/{step}/standsning")
    String suspend(
            @PathVariable UUID step,
            @RequestParam UUID medlem,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(
                step, "minutes.saved", flash, () -> desk.suspend(step, medlem, official));
    }

    @PostMapping("/{step}/standsning/ophoer")
    String restore(
            @PathVariable UUID step,
            @RequestParam UUID medlem,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(
                step, "minutes.restored", flash, () -> desk.restore(step, medlem, official));
    }
}
