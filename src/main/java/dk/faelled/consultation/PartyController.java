package dk.faelled.consultation;

import dk.faelled.account.SignedIn;
import dk.faelled.governance.Body;
import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.HearingDesk;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.HearingParties;
import dk.faelled.hearing.PartyNotPossible;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Who is asked by letter, and what became of the letters. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/parter")
class PartyController {

    private final HearingDesk desk;
    private final HearingParties parties;
    private final HearingPages pages;

    PartyController(HearingDesk desk, HearingParties parties, HearingPages pages) {
        this.desk = desk;
        this.parties = parties;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return new ModelAndView("consultation/parties")
                .addObject("sheet", desk.open(slug, official))
                .addObject("rows", parties.rows(slug, official));
    }

    @GetMapping("/ny")
    ModelAndView begin(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page(slug, null, PartyForm.empty(), official);
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official) {
        ConsultedParty party = parties.find(slug, id, official).orElseThrow(HearingNotFound::new);
        return page(slug, party, PartyForm.of(party), official);
    }

    @PostMapping({"/ny", "/{id}"})
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable UUID id,
            @Valid @ModelAttribute("form") PartyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        List<Body> bodies = parties.bodies();
        form.check(bodies, errors);
        if (!errors.hasErrors()) {
            try {
                if (id == null) {
                    parties.add(slug, form.details(bodies), official);
                } else {
                    parties.change(slug, id, form.details(bodies), official);
                }
                flash.addFlashAttribute("done", "consultation.saved");
                return new ModelAndView("redirect:/forvaltning/hoeringer/" + slug + "/parter");
            } catch (PartyNotPossible e) {
                errors.reject("consultation.party.not." + e.reason());
            }
        }
        ConsultedParty party =
                id == null
                        ? null
                        : parties.find(slug, id, official).orElseThrow(HearingNotFound::new);
        return FormAnswer.invalid(page(slug, party, form, official), errors);
    }

    @PostMapping("/{id}/sletning")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        parties.remove(slug, id, official);
        return done(slug, "consultation.removed", flash);
    }

    @PostMapping("/{id}/brev")
    String writeAgain(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        parties.writeAgain(slug, id, official);
        return done(slug, "consultation.party.written", flash);
    }

    @PostMapping("/paamindelse")
    String remind(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("doneCount", parties.remind(slug, official));
        return done(slug, "consultation.parties.reminded", flash);
    }

    private ModelAndView page(
            String slug, @Nullable ConsultedParty party, PartyForm form, SignedIn official) {
        Map<UUID, String> bodies = new LinkedHashMap<>();
        parties.bodies().forEach(body -> bodies.put(body.id(), body.name()));
        return new ModelAndView("consultation/party")
                .addObject("sheet", desk.openForEditing(slug, official))
                .addObject("party", party)
                .addObject("form", form)
                .addObject("bodies", bodies)
                .addObject("kinds", pages.names("hearing.sender.", SenderKind.values()));
    }

    private static String done(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/forvaltning/hoeringer/" + slug + "/parter";
    }
}
