/**
 * Responses to hearings: written page by page into a draft that is kept from the first page on,
 * sent once, receipted, corrected until the deadline, withdrawn; then read by an official before
 * the public does. What was sent is never changed: each correction is a version beside it. Whoever
 * holds the link of a draft or a response may go on with it; no account is needed.
 */
@ApplicationModule(
        displayName = "Response",
        allowedDependencies = {
            "platform",
            "pagecache",
            "site",
            "account",
            "document",
            "search",
            "thread",
            "mail",
            "engagement",
            "plan",
            "hearing"
        })
@NullMarked
package dk.faelled.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
