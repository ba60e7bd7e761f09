package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.platform.DanishFormats;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People who register in tests, and what became of them. */
@TestComponent
public class Registrants {

    private final RegistrationBook book;
    private final Registrations registrations;
    private final RegistrationWatch watch;
    private final NeedsBook needs;
    private final ParticipantRegister participants;

    Registrants(
            RegistrationBook book,
            Registrations registrations,
            RegistrationWatch watch,
            NeedsBook needs,
            ParticipantRegister participants) {
        this.book = book;
        this.registrations = registrations;
        this.watch = watch;
        this.needs = needs;
        this.participants = participants;
    }

    public Registration register(
            Conference conference, String email, @Nullable UUID group, UUID... choices) {
        return register(conference, email, group, Needs.NONE, choices);
    }

    Registration register(
            Conference conference,
            String email,
            @Nullable UUID group,
            Needs some,
            UUID... choices) {
        book.register(
                conference.id(),
                new Application(
                        email,
                        new Attendee(email.replaceAll("@.*", ""), "", group),
                        List.of(choices),
                        some,
                        null,
                        1,
                        UUID.randomUUID(),
                        DanishFormats.DANISH));
        return of(conference, email);
    }

    public Registration of(Conference conference, String email) {
        UUID participant = participants.idOf(email, DanishFormats.DANISH);
        return registrations
                .findByConferenceIdAndParticipantId(conference.id(), participant)
                .orElseThrow();
    }

    public RegistrationState state(Conference conference, String email) {
        return of(conference, email).state();
    }

    public List<Registration> all(Conference conference) {
        return registrations.findByConferenceIdOrderByQueuedAs(conference.id());
    }

    public void cancel(Registration registration) {
        book.cancel(registration.id());
    }

    public void arrive(Registration registration) {
        book.arrive(registration.id());
    }

    Needs needsOf(Registration registration) {
        return needs.of(registration.id());
    }

    public void unarrive(Registration registration) {
        book.unarrive(registration.id());
    }

    /** Does what the watches do when their time comes. */
    void passTime() {
        watch.round();
        watch.remind();
        watch.thank();
        needs.destroyOld();
    }
}
