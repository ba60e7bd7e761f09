package dk.faelled.plan;

import java.util.UUID;

/** One entry of a list in a plan. Its id stays the same through all versions and moves. */
public interface Item {

    UUID id();

    /** What an official calls it: its name or title, or the beginning of its text. */
    String label();
}
