package dk.faelled.registration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody registers with.
 *
 * @param choices the parts of the programme that were chosen
 * @param inviteeId the invitation that was followed; null for those who came by themselves
 * @param privacyVersion the notice that was shown
 * @param key names the form that was shown: sent twice, it registers once
 */
record Application(
        String email,
        Attendee attendee,
        List<UUID> choices,
        Needs needs,
        @Nullable UUID inviteeId,
        int privacyVersion,
        UUID key,
        Locale locale) {}
