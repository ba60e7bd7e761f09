package dk.faelled.idea;

import dk.faelled.document.Pictures;
import dk.faelled.document.UnacceptablePicture;
import dk.faelled.platform.FormGuard;
import dk.faelled.platform.RateLimiter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Writing a new idea. Whatever goes wrong, the form comes back as it was, the picture included. */
@Controller
@RequestMapping("/planer/{planSlug}/idebank/ny")
class NewIdeaController {

    private static final int PICTURES = 20;

    private final IdeaBox box;
    private final Pictures pictures;
    private final FormGuard guard;
    private final RateLimiter limiter;
    private final IdeaCatalogue catalogue;

    NewIdeaController(
            IdeaBox box,
            Pictures pictures,
            FormGuard guard,
            RateLimiter limiter,
            IdeaCatalogue catalogue) {
        this.limiter = limiter;
        this.catalogue = catalogue;
        this.box = box;
        this.pictures = pictures;
        this.guard = guard;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String planSlug) {
        return form(box.bank(planSlug), IdeaForm.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String planSlug,
            @Valid @ModelAttribute("form") IdeaForm sent,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "false") boolean removePicture,
            HttpServletRequest request,
            Locale locale) {
        IdeaBank bank = box.bank(planSlug);
        check(bank, sent, errors, request);
        IdeaForm form = removePicture ? sent.withoutPicture() : sent;
        if (!errors.hasGlobalErrors()) {
            form = takePicture(form, picture, errors, request);
        }
        if (errors.hasErrors()) {
            HttpStatus status =
                    errors.getGlobalErrors().stream().anyMatch(each -> isTooLarge(each.getCode()))
                            ? HttpStatus.CONTENT_TOO_LARGE
                            : HttpStatus.UNPROCESSABLE_CONTENT;
            return form(bank, form, status)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        box.receive(bank, form, locale);
        return new ModelAndView("idea/check-mail").addObject("bank", bank).addObject("form", form);
    }

    private IdeaForm takePicture(
            IdeaForm form,
            @Nullable MultipartFile picture,
            BindingResult errors,
            HttpServletRequest request) {
        if (picture == null || picture.isEmpty()) {
            return form;
        }
        limiter.take("picture", request.getRemoteAddr(), PICTURES, Duration.ofMinutes(30));
        try {
            return form.withPicture(pictures.take(picture).id());
        } catch (UnacceptablePicture e) {
            errors.reject("document.picture." + e.reason());
            return form.withoutPicture();
        }
    }

    private void check(
            IdeaBank bank, IdeaForm form, BindingResult errors, HttpServletRequest request) {
        if (!box.isOpen(bank)) {
            errors.reject("idea.closed.send");
            return;
        }
        if (!form.theme().isEmpty() && bank.theme(form.theme()).isEmpty()) {
            errors.rejectValue("theme", "idea.form.theme.missing");
        }
        if (!errors.hasErrors()) {
            FormGuard.Suspicion suspicion = guard.inspect("idea", request);
            if (suspicion != null) {
                errors.reject("platform.suspicion." + suspicion);
            }
        }
    }

    private ModelAndView form(IdeaBank bank, IdeaForm form, HttpStatus status) {
        ModelAndView page =
                new ModelAndView("idea/form", status)
                        .addObject("bank", bank)
                        .addObject("open", box.isOpen(bank))
                        .addObject("form", form)
                        .addObject("similar", catalogue.similar(bank, form.title(), form.text()));
        if (form.pictureId() != null) {
            pictures.pending(form.pictureId())
                    .ifPresent(file -> page.addObject("kept", file.name()));
        }
        return page;
    }

    private static boolean isTooLarge(@Nullable String code) {
        return ("document.picture." + UnacceptablePicture.Reason.TOO_LARGE).equals(code);
    }
}
