package dk.faelled.thread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Implemented by every module whose subjects can be part of a thread. */
public interface ThreadNodes {

    /** The type of subject this one knows. */
    String type();

    /** The subjects the public may see among these. */
    List<ThreadNode> find(Collection<UUID> ids);
}
