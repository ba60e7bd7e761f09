package dk.faelled.plan;

import java.util.ArrayList;
import java.util.List;

/** The lanes of a row in the process figure; each remembers where it is free again. */
final class Lanes {

    private final List<Double> freeFrom = new ArrayList<>();

    /** The first lane that is free at the left edge, taken until the right edge. */
    int take(double left, double right) {
        for (int lane = 0; lane < freeFrom.size(); lane++) {
            if (freeFrom.get(lane) <= left) {
                freeFrom.set(lane, right);
                return lane;
            }
        }
        freeFrom.add(right);
        return freeFrom.size() - 1;
    }

    int count() {
        return freeFrom.size();
    }
}
