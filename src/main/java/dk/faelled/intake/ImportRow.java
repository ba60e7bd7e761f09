package dk.faelled.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, and what became of it.
 *
 * @param cells empty once it was received
 * @param mail the whole mail, where it has files and is about to be received
 * @param hasMail whether there are files
 * @param faults of one that failed; of one that was received, what was left out of it
 */
record ImportRow(
        int number,
        List<String> cells,
        byte @Nullable [] mail,
        boolean hasMail,
        State state,
        List<RowFault> faults,
        @Nullable Long responseNumber) {

    enum State {
        WAITING,
        RECEIVED,
        FAILED
    }
}
