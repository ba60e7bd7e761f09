package dk.faelled.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by the module that says what became of responses. */
public interface ResponseOutcomes {

    /**
     * What became of what a response says to one theme.
     *
     * @param remark what the administration says; empty where it says nothing
     * @param verdict a message key; null where nothing is recommended
     * @param amendment what is proposed to be changed; empty for nothing
     * @param path where it can be read in its place
     */
    record Outcome(
            String theme,
            String remark,
            @Nullable String verdict,
            String amendment,
            String section,
            String path) {}

    /** Nothing as long as nothing is published. */
    List<Outcome> of(HearingResponse response);
}
