package dk.faelled.idea;

import dk.faelled.engagement.Comment;
import dk.faelled.thread.ThreadNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one idea shows.
 *
 * @param mergedInto the idea it became a part of
 * @param consequences what it is joined to: an initiative, later a theme or a decision
 * @param origins ideas that became a part of it
 */
public record IdeaView(
        Idea idea,
        boolean open,
        List<Comment> comments,
        @Nullable Idea mergedInto,
        List<ThreadNode> consequences,
        List<ThreadNode> origins) {}
