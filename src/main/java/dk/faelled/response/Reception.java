package dk.faelled.response;

import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingReader;
import dk.faelled.platform.DanishFormats;
import dk.faelled.site.SiteFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where what was written becomes a response, with a number and a receipt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reception {

    private final HearingResponses responses;
    private final ResponseVersions versions;
    private final HearingReader reader;
    private final ParticipantRegister participants;
    private final ResponseMails mails;
    private final SiteFacts site;
    private final Clock clock;

    Reception(
            HearingResponses responses,
            ResponseVersions versions,
            HearingReader reader,
            ParticipantRegister participants,
            ResponseMails mails,
            SiteFacts site,
            Clock clock) {
        this.responses = responses;
        this.versions = versions;
        this.reader = reader;
        this.participants = participants;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Receives what came by another way than the web and was not written here page by page: its
     * sender may have answered questions that would not have been asked.
     *
     * @param on the day it came
     * @param tell whether the sender gets the receipt
     * @throws ResponseRefused when the hearing is concluded, or something in it has to be mended
     */
    public HearingResponse receive(
            Hearing hearing,
            Sender sender,
            Answers answers,
            Channel by,
            LocalDate on,
            boolean tell) {
        ResponseDraft draft =
                new ResponseDraft(
                        hearing.id(),
                        null,
                        sender,
                        DanishFormats.DANISH,
                        site.privacyVersion(),
                        clock.instant());
        draft.arrived(by, on);
        draft.keep(answers, clock.instant());
        HearingContent content = content(hearing);
        receive(draft, hearing, content.with(content.template().unconditional()), tell);
        return responses.findById(draft.id()).orElseThrow(ResponseNotFound::new);
    }

    /** What is wrong with answers that came by another way than the web, as message keys. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, String> faults(HearingContent content, Answers answers) {
        return new AnswerCheck(content.template().unconditional(), true)
                .faults(content.template().questions().toList(), answers);
    }

    /**
     * Makes a draft a response, or another version of one. What comes after the deadline is
     * received as late.
     *
     * @throws ResponseRefused when the hearing is concluded, or something in it has to be mended
     */
    ResponseVersion receive(ResponseDraft draft, Hearing hearing) {
        return receive(draft, hearing, content(hearing), true);
    }

    private ResponseVersion receive(
            ResponseDraft draft, Hearing hearing, HearingContent content, boolean tell) {
        Instant now = clock.instant();
        if (!hearing.state(now).takesResponses()) {
            throw new ResponseRefused("concluded");
        }
        Answers counting = draft.answers().counting(content.template());
        requireSound(counting, content, draft.isEntered());
        Instant received = draft.receivedAt(now);
        boolean late = hearing.period().isOver(received);
        HearingResponse response =
                draft.corrects() > 0
                        ? responses.findById(draft.id()).orElseThrow(ResponseNotFound::new)
                        : new HearingResponse(draft, sender(draft), late, received);
        ResponseVersion version =
                response.write(draft, counting, hearing.shownVersion(), late, received);
        responses.saveAndFlush(response);
        versions.save(version);
        if (tell) {
            mails.receipt(response, version, hearing, content, draft.locale());
        }
        return version;
    }

    private HearingContent content(Hearing hearing) {
        return reader.content(hearing.id(), hearing.shownVersion());
    }

    private static void requireSound(Answers answers, HearingContent content, boolean entered) {
        if (answers.isEmpty()) {
            throw new ResponseRefused("empty");
        }
        AnswerCheck check = new AnswerCheck(content.template(), entered);
        if (!check.faults(content.template().questions().toList(), answers).isEmpty()) {
            throw new ResponseRefused("faults");
        }
    }

    private @Nullable UUID sender(ResponseDraft draft) {
        String email = draft.sender().email();
        return email.isBlank() ? null : participants.idOf(email, draft.locale());
    }
}
