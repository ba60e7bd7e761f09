package dk.faelled.conference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by the module that writes down what tables say: what came of each. */
public interface ConferenceTables {

    /** A table, with what it wanted most. */
    record Table(int number, String topic, List<Point> points) {}

    /**
     * What a table wanted.
     *
     * @param path where it lives on; null when nobody took it on
     */
    record Point(String text, long votes, @Nullable String path) {}

    /** Tables at which nothing was said are left out. */
    List<Table> of(UUID conferenceId);
}
