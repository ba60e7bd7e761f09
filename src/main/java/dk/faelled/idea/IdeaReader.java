package dk.faelled.idea;

import dk.faelled.engagement.Comments;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one idea with everything around it. */
@Service
@Transactional(readOnly = true)
public class IdeaReader {

    private final Ideas ideas;
    private final IdeaBanks banks;
    private final Comments comments;
    private final Threads threads;
    private final Clock clock;

    IdeaReader(Ideas ideas, IdeaBanks banks, Comments comments, Threads threads, Clock clock) {
        this.ideas = ideas;
        this.banks = banks;
        this.comments = comments;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * The public idea at an address such as {@code 23-fast-kontaktvoksen}; only the number counts.
     *
     * @throws IdeaNotFound when there is none the public may see
     */
    public IdeaView published(String planSlug, String segment) {
        return banks.findPublic(planSlug)
                .flatMap(bank -> ideas.findByNumber(planSlug, number(segment)))
                .filter(Idea::isPublic)
                .map(this::view)
                .orElseThrow(IdeaNotFound::new);
    }

    public Optional<IdeaView> find(UUID id) {
        return ideas.findById(id).map(this::view);
    }

    private IdeaView view(Idea idea) {
        UUID target = idea.mergedIntoId();
        return new IdeaView(
                idea,
                idea.bank().isOpen(LocalDate.now(clock)),
                comments.publishedOn(idea.id()),
                target == null ? null : ideas.findById(target).filter(Idea::isPublic).orElse(null),
                threads.trailOf(Idea.TYPE, idea.id()),
                threads.originsOf(Idea.TYPE, idea.id()));
    }

    private static int number(String segment) {
        String digits = segment.replaceFirst("-.*", "");
        if (!digits.matches("\\d{1,8}")) {
            throw new IdeaNotFound();
        }
        return Integer.parseInt(digits);
    }
}
