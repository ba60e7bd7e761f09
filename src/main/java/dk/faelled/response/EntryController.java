package dk.faelled.response;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Secret;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/**
 * Where a caseworker writes down a letter, a mail or what was said. Its author is the sender; the
 * pages that follow are those the sender would have filled in, and so is the receipt.
 */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/svar/nyt")
class EntryController {

    private final ResponseDesk desk;
    private final HearingReader reader;
    private final ResponseBox box;
    private final Clock clock;

    EntryController(ResponseDesk desk, HearingReader reader, ResponseBox box, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.box = box;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return page(view(slug, official), SenderForm.empty(), null, LocalDate.now(clock));
    }

    /**
     * @param modtaget the day it came
     */
    @PostMapping
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Channel kanal,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate modtaget,
            @Valid @ModelAttribute("form") SenderForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn official) {
        HearingView view = view(slug, official);
        form.checkEntered(errors);
        if (kanal == null || kanal == Channel.WEB) {
            errors.reject("response.entry.channel.missing");
        }
        if (modtaget == null || modtaget.isAfter(LocalDate.now(clock))) {
            errors.reject("response.entry.date.wrong");
        }
        if (errors.hasErrors() || kanal == null || modtaget == null) {
            return FormAnswer.invalid(page(view, form, kanal, modtaget), errors);
        }
        Secret link = box.enter(view, form.sender(), kanal, modtaget);
        return new ModelAndView("redirect:/kvittering/" + link.value() + "/svar/1");
    }

    private HearingView view(String slug, SignedIn official) {
        Hearing hearing = desk.hearing(slug, official);
        if (!hearing.state(clock.instant()).takesResponses()) {
            throw new IllegalResponseTransition();
        }
        return reader.ofResponse(hearing.id(), null).orElseThrow(ResponseNotFound::new);
    }

    private static ModelAndView page(
            HearingView view,
            SenderForm form,
            @Nullable Channel channel,
            @Nullable LocalDate arrived) {
        List<Channel> channels =
                Arrays.stream(Channel.values()).filter(each -> each != Channel.WEB).toList();
        return new ModelAndView("response/entry")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("channels", channels)
                .addObject("channel", channel)
                .addObject("arrived", arrived)
                .addObject("kinds", SenderKind.values());
    }
}
