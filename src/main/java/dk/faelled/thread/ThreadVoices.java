package dk.faelled.thread;

import java.util.List;
import java.util.UUID;

/**
 * Implemented by modules in which citizens say things: finds public subjects of a plan, so that
 * officials can join to them what they led to.
 */
public interface ThreadVoices {

    /** The public subjects of a plan that have these words in their title, or this number. */
    List<ThreadNode> search(UUID planId, String words, int limit);
}
