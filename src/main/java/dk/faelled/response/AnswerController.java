package dk.faelled.response;

import dk.faelled.hearing.SenderKind;
import dk.faelled.hearing.TemplateSection;
import dk.faelled.platform.FormAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writing a response page by page. Every page that is sent is kept before anything else is looked
 * at, so that nothing is lost whatever is wrong with it.
 */
@Controller
@RequestMapping("/kvittering/{token}/svar")
class AnswerController {

    private final ResponseBox box;
    private final AnswerPages pages;
    private final AnswerForms forms;
    private final ResponseReading reading;

    AnswerController(
            ResponseBox box, AnswerPages pages, AnswerForms forms, ResponseReading reading) {
        this.box = box;
        this.pages = pages;
        this.forms = forms;
        this.reading = reading;
    }

    @ExceptionHandler
    String toReceipt(AlreadySent sent) {
        return "redirect:/kvittering/" + sent.token();
    }

    @GetMapping("/hvem")
    ModelAndView who(@PathVariable String token, Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        return senderPage(writing, token, SenderForm.of(writing.draft().sender()), locale);
    }

    @PostMapping("/hvem")
    ModelAndView who(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SenderForm form,
            BindingResult errors,
            Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        if (writing.draft().isEntered()) {
            form.checkEntered(errors);
        } else {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(senderPage(writing, token, form, locale), errors);
        }
        box.keep(writing.draft().id(), form.sender());
        return to(token, after(writing, token, AnswerPages.WHO, locale));
    }

    @GetMapping("/{step:\\d+}")
    ModelAndView show(@PathVariable String token, @PathVariable String step, Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        requireSection(writing, step, locale);
        return page(writing, token, step, writing.draft().answers(), Map.of(), locale);
    }

    /**
     * @param videre where to go afterwards: on, back, or nowhere because it goes on later
     */
    @PostMapping("/{step:\\d+}")
    ModelAndView keep(
            @PathVariable String token,
            @PathVariable String step,
            @RequestParam(defaultValue = "frem") String videre,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        TemplateSection section = requireSection(writing, step, locale);
        Answers before = writing.draft().answers();
        AnswerForms.Read read = forms.read(section, before, request);
        box.keep(writing.draft().id(), read.answers());
        Answers answers = before.with(read.answers());
        if (videre.equals("senere")) {
            box.mailLink(writing.draft().id());
            flash.addFlashAttribute("done", "response.draft.mailed");
            return new ModelAndView("redirect:/kvittering/" + token);
        }
        AnswerPage page = pages.page(writing, token, step, answers, Map.of(), locale);
        if (videre.equals("tilbage")) {
            return to(token, Objects.requireNonNull(page.previous()).key());
        }
        Map<UUID, String> faults =
                new HashMap<>(writing.check().faults(section.questions(), answers));
        faults.putAll(read.faults());
        if (!faults.isEmpty()) {
            ModelAndView again = page(writing, token, step, answers, faults, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return to(token, Objects.requireNonNull(page.next()).key());
    }

    /** What is typed, while it is typed. */
    @PostMapping(path = "/{step:\\d+}", params = "undervejs")
    ResponseEntity<Void> keepSilently(
            @PathVariable String token,
            @PathVariable String step,
            HttpServletRequest request,
            Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        TemplateSection section = requireSection(writing, step, locale);
        Map<UUID, Answer> typed =
                new HashMap<>(forms.read(section, writing.draft().answers(), request).answers());
        section.questions().stream()
                .filter(question -> !question.kind().isText() && !question.kind().isChosen())
                .forEach(question -> typed.remove(question.id()));
        box.keep(writing.draft().id(), typed);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/gennemse")
    ModelAndView summary(@PathVariable String token, Locale locale) {
        return summaryPage(pages.open(token), token, null, locale);
    }

    @PostMapping("/gennemse")
    ModelAndView send(@PathVariable String token, Locale locale) {
        UUID id = pages.idOf(token);
        try {
            box.send(id);
        } catch (ResponseRefused refused) {
            ModelAndView again = summaryPage(pages.open(token), token, refused.reason(), locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:/kvittering/" + token);
    }

    @PostMapping("/kassering")
    String discard(@PathVariable String token, RedirectAttributes flash) {
        AnswerPages.Writing writing = pages.open(token);
        box.discard(writing.draft().id());
        if (writing.draft().corrects() > 0) {
            flash.addFlashAttribute("done", "response.draft.discarded");
            return "redirect:/kvittering/" + token;
        }
        flash.addFlashAttribute("done", "response.draft.discarded");
        return "redirect:/hoeringer";
    }

    private String after(AnswerPages.Writing writing, String token, String here, Locale locale) {
        AnswerPage page =
                pages.page(writing, token, here, writing.draft().answers(), Map.of(), locale);
        return Objects.requireNonNull(page.next()).key();
    }

    private TemplateSection requireSection(
            AnswerPages.Writing writing, String step, Locale locale) {
        TemplateSection section = pages.section(writing, step, locale);
        if (section == null) {
            throw new ResponseNotFound();
        }
        return section;
    }

    private ModelAndView senderPage(
            AnswerPages.Writing writing, String token, SenderForm form, Locale locale) {
        return page(
                        writing,
                        token,
                        AnswerPages.WHO,
                        writing.draft().answers(),
                        Map.of(),
                        locale,
                        "response/who")
                .addObject("form", form)
                .addObject("kinds", SenderKind.values());
    }

    private ModelAndView page(
            AnswerPages.Writing writing,
            String token,
            String step,
            Answers answers,
            Map<UUID, String> faults,
            Locale locale) {
        return page(writing, token, step, answers, faults, locale, "response/answer");
    }

    private ModelAndView page(
            AnswerPages.Writing writing,
            String token,
            String step,
            Answers answers,
            Map<UUID, String> faults,
            Locale locale,
            String template) {
        return new ModelAndView(template)
                .addObject("page", pages.page(writing, token, step, answers, faults, locale));
    }

    private ModelAndView summaryPage(
            AnswerPages.Writing writing, String token, @Nullable String refused, Locale locale) {
        Answers answers = writing.draft().answers();
        Map<String, List<String>> faults = pages.faultsByStep(writing, locale);
        return page(
                        writing,
                        token,
                        AnswerPages.SUMMARY,
                        answers,
                        Map.of(),
                        locale,
                        "response/summary")
                .addObject(
                        "parts",
                        reading.parts(
                                writing.view().content(),
                                answers.counting(writing.template()),
                                locale))
                .addObject("faults", faults)
                .addObject("orphaned", answers.orphaned(writing.template()))
                .addObject("refused", refused)
                .addObject("doubtfulCvr", isDoubtful(writing.draft().sender().cvr()));
    }

    private static boolean isDoubtful(String cvr) {
        return !cvr.isEmpty() && !Cvr.isPlausible(cvr);
    }

    private static ModelAndView to(String token, String step) {
        return new ModelAndView("redirect:/kvittering/" + token + "/svar/" + step);
    }
}
