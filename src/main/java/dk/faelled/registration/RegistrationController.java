package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.ConferenceView;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.FormGuard;
import dk.faelled.platform.RateLimiter;
import dk.faelled.site.SiteFacts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Registering. Whether the address is registered already is told to its owner alone, so everybody
 * gets the same answer here; the seat stands in the mail.
 */
@Controller
@RequestMapping("/arrangementer/{slug}/tilmelding")
class RegistrationController {

    private static final int AT_ONCE = 3;

    private final ConferenceReader reader;
    private final RegistrationBook book;
    private final RegistrationPages pages;
    private final SiteFacts site;
    private final FormGuard guard;
    private final RateLimiter limiter;

    /**
     * Registrations of one conference wait for each other. When hundreds come in a minute, most
     * wait here, where they keep no connection to the database from others.
     */
    private final Map<UUID, Semaphore> turnstiles = new ConcurrentHashMap<>();

    RegistrationController(
            ConferenceReader reader,
            RegistrationBook book,
            RegistrationPages pages,
            SiteFacts site,
            FormGuard guard,
            RateLimiter limiter) {
        this.reader = reader;
        this.book = book;
        this.pages = pages;
        this.site = site;
        this.guard = guard;
        this.limiter = limiter;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String slug) {
        return page(reader.published(slug), RegistrationForm.empty());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        ConferenceView view = reader.published(slug);
        form.check(view.conference(), errors);
        if (!errors.hasErrors()) {
            FormGuard.Suspicion suspicion = guard.inspect("registration", request);
            if (suspicion != null) {
                errors.reject("platform.suspicion." + suspicion);
            }
        }
        if (!errors.hasErrors()) {
            limiter.takeLetter(form.email().strip().toLowerCase(Locale.ROOT));
            register(view.conference(), form, errors, locale);
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(reader.published(slug), form), errors);
        }
        return new ModelAndView("registration/sent")
                .addObject("view", view)
                .addObject("form", form);
    }

    private void register(
            Conference conference, RegistrationForm form, BindingResult errors, Locale locale) {
        Semaphore turnstile =
                turnstiles.computeIfAbsent(conference.id(), id -> new Semaphore(AT_ONCE, true));
        turnstile.acquireUninterruptibly();
        try {
            book.register(
                    conference.id(),
                    new Application(
                            form.email(),
                            form.attendee(conference),
                            form.chosen(conference),
                            form.needs(),
                            null,
                            site.privacyVersion(),
                            form.submissionKey(),
                            locale));
        } catch (RegistrationRefused refused) {
            RegistrationPages.reject(refused, errors);
        } finally {
            turnstile.release();
        }
    }

    private ModelAndView page(ConferenceView view, RegistrationForm form) {
        return pages.form(view, form, view.conference().path() + "/tilmelding");
    }
}
