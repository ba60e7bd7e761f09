package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceReader;
import dk.faelled.conference.ConferenceView;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.platform.FormAnswer;
import dk.faelled.platform.RateLimiter;
import dk.faelled.platform.Secret;
import dk.faelled.platform.SecretLinks;
import dk.faelled.site.SiteFacts;
import dk.faelled.thread.Receipts;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page somebody who is asked to come holds the link to: say yes, or no. */
@Controller
class InviteeReceipts implements Receipts {

    private final Invitees invitees;
    private final InviteeAnswers answers;
    private final Registrations registrations;
    private final RegistrationPages pages;
    private final ConferenceReader reader;
    private final SiteFacts site;
    private final ParticipantRegister participants;
    private final RateLimiter limiter;
    private final SecretLinks links;

    InviteeReceipts(
            Invitees invitees,
            InviteeAnswers answers,
            Registrations registrations,
            RegistrationPages pages,
            ConferenceReader reader,
            SiteFacts site,
            ParticipantRegister participants,
            RateLimiter limiter,
            SecretLinks links) {
        this.invitees = invitees;
        this.answers = answers;
        this.registrations = registrations;
        this.pages = pages;
        this.reader = reader;
        this.site = site;
        this.participants = participants;
        this.limiter = limiter;
        this.links = links;
    }

    @Override
    public String type() {
        return Invitee.TYPE;
    }

    /**
     * Who has answered sees the registration instead. Who answered for it with another address has
     * the way there in a mail of their own: the letter may have been passed on.
     */
    @Override
    public ModelAndView show(UUID id, Secret secret) {
        Invitee invitee = invitees.findById(id).orElseThrow(RegistrationNotFound::new);
        Optional<Registration> own =
                registrations.findByInviteeId(id).filter(each -> each.state().isActive());
        if (own.filter(each -> isOf(each, invitee)).isPresent()) {
            Secret receipt = links.issue(Registration.TYPE, own.get().id());
            return new ModelAndView("redirect:/kvittering/" + receipt.value());
        }
        return new ModelAndView("registration/invited")
                .addObject("view", reader.of(invitee.conferenceId()))
                .addObject("invitee", invitee)
                .addObject("answered", own.isPresent())
                .addObject("token", secret.value());
    }

    @GetMapping("/kvittering/{token}/invitation/tilmelding")
    ModelAndView blank(@PathVariable String token) {
        Invitee invitee = find(token);
        return page(invitee, RegistrationForm.of(invitee), token);
    }

    @PostMapping("/kvittering/{token}/invitation/tilmelding")
    ModelAndView send(
            @PathVariable String token,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Locale locale) {
        Invitee invitee = find(token);
        ConferenceView view = reader.of(invitee.conferenceId());
        Conference conference = view.conference();
        form.check(conference, errors);
        if (!errors.hasErrors()) {
            limiter.takeLetter(form.email().strip().toLowerCase(Locale.ROOT));
            try {
                answers.answer(
                        invitee.id(),
                        new Application(
                                form.email(),
                                form.attendee(conference),
                                form.chosen(conference),
                                form.needs(),
                                invitee.id(),
                                site.privacyVersion(),
                                form.submissionKey(),
                                locale));
            } catch (RegistrationRefused refused) {
                RegistrationPages.reject(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return FormAnswer.invalid(page(invitee, form, token), errors);
        }
        return new ModelAndView("registration/sent")
                .addObject("view", view)
                .addObject("form", form);
    }

    @PostMapping("/kvittering/{token}/invitation/afslag")
    String decline(@PathVariable String token, RedirectAttributes flash) {
        answers.decline(find(token).id());
        flash.addFlashAttribute("done", "registration.declined");
        return "redirect:/kvittering/" + token;
    }

    private ModelAndView page(Invitee invitee, RegistrationForm form, String token) {
        return pages.form(
                reader.of(invitee.conferenceId()),
                form,
                "/kvittering/" + token + "/invitation/tilmelding");
    }

    private boolean isOf(Registration registration, Invitee invitee) {
        UUID participant = registration.participantId();
        return participant != null && participants.get(participant).email().equals(invitee.email());
    }

    private Invitee find(String token) {
        return links.open(new Secret(token))
                .filter(target -> target.type().equals(Invitee.TYPE))
                .flatMap(target -> invitees.findById(target.id()))
                .orElseThrow(RegistrationNotFound::new);
    }
}
