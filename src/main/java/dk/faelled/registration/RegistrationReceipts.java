package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceCalendar;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.ConferenceView;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.thread.Receipts;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page somebody who registered holds the link to: the seat, the ticket, change, cancel. */
@Controller
class RegistrationReceipts implements Receipts {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Registrations registrations;
    private final RegistrationBook book;
    private final RegistrationPages pages;
    private final ConferenceReader reader;
    private final ConferenceCalendar calendar;
    private final ParticipantRegister participants;
    private final NeedsBook needs;
    private final SeatQueue queue;
    private final CheckInCode codes;
    private final RateLimiter limiter;
    private final Certificates certificates;
    private final SecretLinks links;

    RegistrationReceipts(
            Registrations registrations,
            RegistrationBook book,
            RegistrationPages pages,
            ConferenceReader reader,
            ConferenceCalendar calendar,
            ParticipantRegister participants,
            NeedsBook needs,
            SeatQueue queue,
            CheckInCode codes,
            RateLimiter limiter,
            Certificates certificates,
            SecretLinks links) {
        this.registrations = registrations;
        this.book = book;
        this.pages = pages;
        this.reader = reader;
        this.calendar = calendar;
        this.participants = participants;
        this.needs = needs;
        this.queue = queue;
        this.codes = codes;
        this.limiter = limiter;
        this.certificates = certificates;
        this.links = links;
    }

    @Override
    public String type() {
        return Registration.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public ModelAndView show(UUID id, Secret secret) {
        Registration registration =
                registrations.findById(id).orElseThrow(RegistrationNotFound::new);
        ConferenceView view = reader.of(registration.conferenceId());
        return new ModelAndView("registration/receipt")
                .addObject("view", view)
                .addObject("registration", registration)
                .addObject("email", emailOf(registration))
                .addObject("needs", needs.of(id))
                .addObject("place", queue.placeOf(registration))
                .addObject("code", codes.picture(registration, view.conference()))
                .addObject("mayChange", book.mayChange(registration, view.conference()))
                .addObject("mayCancel", book.mayCancel(registration, view.conference()))
                .addObject("token", secret.value());
    }

    @PostMapping("/kvittering/{token}/tilmelding/ja")
    String accept(@PathVariable String token, RedirectAttributes flash) {
        book.accept(find(token).id());
        flash.addFlashAttribute("done", "registration.accepted");
        return "redirect:/kvittering/" + token;
    }

    @PostMapping("/kvittering/{token}/tilmelding/afbud")
    String cancel(@PathVariable String token) {
        Registration registration = find(token);
        boolean done = registration.state() == RegistrationState.CANCELLED;
        if (!done
                && !book.mayCancel(
                        registration, reader.of(registration.conferenceId()).conference())) {
            throw new IllegalRegistrationTransition();
        }
        book.cancel(registration.id());
        return "redirect:/kvittering/" + token;
    }

    @GetMapping("/kvittering/{token}/tilmelding/ret")
    ModelAndView correction(@PathVariable String token) {
        Registration registration = find(token);
        return page(
                registration,
                RegistrationForm.of(
                        registration, emailOf(registration), needs.of(registration.id())),
                token);
    }

    @PostMapping("/kvittering/{token}/tilmelding/ret")
    ModelAndView correct(
            @PathVariable String token,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Registration registration = find(token);
        Conference conference = reader.of(registration.conferenceId()).conference();
        form.check(conference, errors);
        if (!errors.hasErrors()) {
            limiter.takeLetter(emailOf(registration));
            try {
                book.change(
                        registration.id(),
                        form.attendee(conference),
                        form.chosen(conference),
                        form.needs());
            } catch (RegistrationRefused refused) {
                RegistrationPages.reject(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(registration, form, token), errors);
        }
        flash.addFlashAttribute("done", "registration.changed");
        return new ModelAndView("redirect:/kvittering/" + token);
    }

    @GetMapping("/kvittering/{token}/tilmelding/kalender.ics")
    ResponseEntity<String> calendar(@PathVariable String token) {
        Registration registration = find(token);
        Conference conference = reader.of(registration.conferenceId()).conference();
        String content =
                registration.state() == RegistrationState.SEATED && !conference.isCancelled()
                        ? calendar.invitation(conference, emailOf(registration))
                        : calendar.cancellation(conference, emailOf(registration));
        return ResponseEntity.ok().contentType(CALENDAR).body(content);
    }

    /** For whoever came. */
    @GetMapping("/kvittering/{token}/tilmelding/bevis.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String token) {
        Registration registration = find(token);
        if (registration.arrivedAt() == null) {
            throw new RegistrationNotFound();
        }
        Conference conference = reader.of(registration.conferenceId()).conference();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(certificates.print(conference, List.of(registration)));
    }

    private ModelAndView page(Registration registration, RegistrationForm form, String token) {
        return pages.form(
                        reader.of(registration.conferenceId()),
                        form,
                        "/kvittering/" + token + "/tilmelding/ret")
                .addObject("registration", registration)
                .addObject("token", token);
    }

    private String emailOf(Registration registration) {
        return participants.get(Objects.requireNonNull(registration.participantId())).email();
    }

    private Registration find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Registration.TYPE))
                .flatMap(target -> registrations.findById(target.id()))
                .orElseThrow(RegistrationNotFound::new);
    }
}
