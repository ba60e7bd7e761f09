package dk.faelled.response;

import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.hearing.ConsultedParties;
import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingDemoFile;
import dk.faelled.hearing.Hearings;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.DemoFile;
import dk.faelled.platform.Slug;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The responses of the demonstration, from senders of every kind and in every state. */
@Component
@Profile("demo")
@Order(DemoFile.RESPONSE)
class ResponseDemoData implements ApplicationRunner {

    private static final Duration READ_AFTER = Duration.ofHours(20);

    private final HearingResponses responses;
    private final ResponseVersions versions;
    private final Hearings hearings;
    private final ConsultedParties parties;
    private final ParticipantRegister participants;
    private final ResponseShowing showing;
    private final SiteFacts site;
    private final Clock clock;

    ResponseDemoData(
            HearingResponses responses,
            ResponseVersions versions,
            Hearings hearings,
            ConsultedParties parties,
            ParticipantRegister participants,
            ResponseShowing showing,
            SiteFacts site,
            Clock clock) {
        this.responses = responses;
        this.versions = versions;
        this.hearings = hearings;
        this.parties = parties;
        this.participants = participants;
        this.showing = showing;
        this.site = site;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (String name : HearingDemoFile.NAMES) {
            HearingDemoFile file = HearingDemoFile.read(name);
            Hearing hearing = hearings.findBySlug(Slug.of(file.title())).orElseThrow();
            if (!responses.existsByHearingId(hearing.id())) {
                load(file, hearing);
            }
        }
    }

    private void load(HearingDemoFile file, Hearing hearing) {
        DemoFile shift = DemoFile.shiftFrom(file.asOf(), clock);
        Map<String, UUID> partyIds = new HashMap<>();
        for (ConsultedParty party : parties.findByHearingIdOrderByName(hearing.id())) {
            partyIds.put(party.name(), party.id());
        }
        file.responses().stream()
                .sorted(Comparator.comparing(HearingDemoFile.ResponseEntry::sent))
                .forEach(
                        entry ->
                                load(
                                        entry,
                                        file,
                                        hearing,
                                        entry.party() == null
                                                ? null
                                                : Objects.requireNonNull(
                                                        partyIds.get(entry.party())),
                                        shift));
    }

    private void load(
            HearingDemoFile.ResponseEntry entry,
            HearingDemoFile file,
            Hearing hearing,
            @Nullable UUID partyId,
            DemoFile shift) {
        Instant sent = HearingDemoFile.moment(entry.sent(), shift);
        ResponseDraft draft =
                new ResponseDraft(
                        hearing.id(),
                        partyId,
                        sender(entry.sender(), shift),
                        DanishFormats.DANISH,
                        site.privacyVersion(),
                        sent);
        UUID sender = participants.idOf(draft.sender().email(), DanishFormats.DANISH);
        HearingResponse response =
                responses.saveAndFlush(new HearingResponse(draft, sender, false, sent));
        versions.save(
                response.write(draft, answers(entry, file), hearing.shownVersion(), false, sent));
        handle(entry, response, hearing, sent.plus(READ_AFTER));
    }

    private void handle(
            HearingDemoFile.ResponseEntry entry,
            HearingResponse response,
            Hearing hearing,
            Instant at) {
        String reason = Objects.requireNonNullElse(entry.reason(), "");
        switch (ResponseState.valueOf(entry.state())) {
            case PUBLISHED -> {
                response.publish(at);
                showing.show(response, hearing, at);
            }
            case DECLINED -> response.decline(reason, at);
            case HIDDEN -> response.hide(reason, at);
            case WITHDRAWN -> response.withdraw(at);
            case AWAITING_SCREENING -> {}
        }
    }

    private static Answers answers(HearingDemoFile.ResponseEntry entry, HearingDemoFile file) {
        Map<UUID, Answer> answers = new HashMap<>();
        entry.answers()
                .forEach(
                        (key, value) ->
                                answers.put(file.questionId(key), answer(key, value, file)));
        return new Answers(answers);
    }

    private static Answer answer(String key, Object value, HearingDemoFile file) {
        QuestionKind kind = file.kindOf(key);
        if (kind.isText()) {
            return Answer.ofText(value.toString().strip());
        }
        List<?> chosen = value instanceof List<?> several ? several : List.of(value);
        return Answer.ofChoices(
                chosen.stream().map(each -> file.optionIdOf(key, each.toString())).toList());
    }

    private static Sender sender(HearingDemoFile.SenderEntry entry, DemoFile shift) {
        return new Sender(
                entry.kind(),
                entry.name(),
                entry.email(),
                Objects.requireNonNullElse(entry.organisation(), ""),
                Objects.requireNonNullElse(entry.cvr(), ""),
                entry.boardMeeting() == null ? null : shift.day(entry.boardMeeting()),
                Objects.requireNonNullElse(entry.chair(), ""),
                Objects.requireNonNullElse(entry.address(), ""),
                Boolean.TRUE.equals(entry.protectedAddress()),
                Boolean.TRUE.equals(entry.showName()));
    }
}
