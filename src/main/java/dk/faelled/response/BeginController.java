package dk.faelled.response;

import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.HearingNotFound;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormGuard;
import dk.faelled.platform.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a response: who answers. From then on there is a draft with a link. */
@Controller
class BeginController {

    private final HearingReader reader;
    private final ResponseBox box;
    private final FormGuard guard;

    BeginController(HearingReader reader, ResponseBox box, FormGuard guard) {
        this.reader = reader;
        this.box = box;
        this.guard = guard;
    }

    @GetMapping("/hoeringer/{slug}/svar/nyt")
    ModelAndView blank(@PathVariable String slug) {
        return page(reader.published(slug), SenderForm.empty());
    }

    @PostMapping("/hoeringer/{slug}/svar/nyt")
    ModelAndView begin(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SenderForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        HearingView view = reader.published(slug);
        form.check(errors);
        if (!view.state().takesResponses()) {
            errors.reject("response.closed." + view.state());
        } else if (!errors.hasErrors()) {
            FormGuard.Suspicion suspicion = guard.inspect("response", request);
            if (suspicion != null) {
                errors.reject("platform.suspicion." + suspicion);
            }
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(view, form), errors);
        }
        Secret secret = box.begin(view, null, form.sender(), locale);
        return firstPage(secret);
    }

    /** A consulted party begins, or goes on with what it began. */
    @PostMapping("/kvittering/{token}/hoering/svar")
    ModelAndView begin(@PathVariable String token, Locale locale) {
        HearingView view = reader.byPartyLink(token).orElseThrow(HearingNotFound::new);
        ConsultedParty party = Objects.requireNonNull(view.party());
        return box.begun(party)
                .map(secret -> new ModelAndView("redirect:/kvittering/" + secret.value()))
                .orElseGet(
                        () -> {
                            Secret secret = box.begin(view, party, SenderForm.of(party), locale);
                            return new ModelAndView(
                                    "redirect:/kvittering/" + secret.value() + "/svar/hvem");
                        });
    }

    private static ModelAndView firstPage(Secret secret) {
        return new ModelAndView("redirect:/kvittering/" + secret.value() + "/svar/1");
    }

    private static ModelAndView page(HearingView view, SenderForm form) {
        return new ModelAndView("response/begin")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("kinds", SenderKind.values());
    }
}
