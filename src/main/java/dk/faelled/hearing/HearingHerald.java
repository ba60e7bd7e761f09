package dk.faelled.hearing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells parties and followers what was changed in a hearing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HearingHerald {

    private final ConsultedParties parties;
    private final HearingVoices voices;
    private final HearingMails mails;

    HearingHerald(ConsultedParties parties, HearingVoices voices, HearingMails mails) {
        this.parties = parties;
        this.voices = voices;
        this.mails = mails;
    }

    /** Parties that have answered are told as respondents. */
    @EventListener
    public void tell(HearingTold told) {
        Map<UUID, Instant> answered = voices.answeredParties(told.hearing().id());
        parties.findByHearingIdOrderByName(told.hearing().id()).stream()
                .filter(party -> party.writtenAt() != null && !answered.containsKey(party.id()))
                .forEach(party -> mails.notice(party, told.hearing(), told.notice()));
        mails.noticeToFollowers(told.hearing(), told.notice());
    }
}
