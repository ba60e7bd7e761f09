package dk.faelled.idea;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ideas extends Repository<Idea, UUID> {

    Idea save(Idea idea);

    void delete(Idea idea);

    @EntityGraph(attributePaths = {"bank", "words.texts"})
    Optional<Idea> findById(UUID id);

    @EntityGraph(attributePaths = {"bank", "words.texts"})
    @Query("select i from Idea i where i.bank.planSlug = :planSlug and i.number = :number")
    Optional<Idea> findByNumber(String planSlug, int number);

    @EntityGraph(attributePaths = {"bank", "words.texts"})
    @Query("select i from Idea i where i.id in :ids order by i.number")
    List<Idea> findAllById(Collection<UUID> ids);

    /** Public ideas of a plan with words in their title, or with a number. */
    @Query(
            """
            select i.id from Idea i where i.bank.planId = :planId
              and i.state = dk.faelled.idea.IdeaState.PUBLISHED
              and (lower(i.words.title) like lower(concat('%', :words, '%'))
                or cast(i.number as string) = :words)
            order by i.supporters desc, i.number""")
    List<UUID> publicOfPlan(UUID planId, String words, Limit limit);

    Optional<Idea> findBySubmissionKey(UUID key);

    @Query(
            """
            select count(i) from Idea i where i.state = dk.faelled.idea.IdeaState.AWAITING_MODERATION
              and i.bank.planId in :plans""")
    int countAwaiting(Collection<UUID> plans);

    @EntityGraph(attributePaths = {"bank", "words.texts"})
    List<Idea> findByBankId(UUID bankId);

    @Query("select distinct i.particulars.theme from Idea i where i.bank.id = :bankId")
    List<String> themesIn(UUID bankId);

    /** The number the next idea of a bank gets. Numbers are never used twice. */
    @Query("select coalesce(max(i.number), 0) + 1 from Idea i where i.bank.id = :bankId")
    int nextNumber(UUID bankId);

    /** What officials have to read: new ideas and corrections, the oldest first. */
    @EntityGraph(attributePaths = {"bank", "words.texts"})
    @Query(
            """
            select i from Idea i where i.bank.planId in :plans and i.id in (
              select new.id from Idea new where new.state = dk.faelled.idea.IdeaState.AWAITING_MODERATION
              union
              select t.idea.id from IdeaText t where t.approvedAt is null and t.refused = false
                and t.idea.state = dk.faelled.idea.IdeaState.PUBLISHED)
            order by i.confirmedAt""")
    List<Idea> awaitingModeration(Collection<UUID> plans, Limit limit);

    @EntityGraph(attributePaths = "words.texts")
    List<Idea> findByStateAndLinkSentAtBefore(IdeaState state, Instant before);

    @Modifying
    @Query(
            """
            update Idea i set i.supporters = :supporters where i.id = :id""")
    void countSupporters(UUID id, int supporters);

    @Modifying
    @Query("update Idea i set i.lastActivityAt = :at where i.id = :id and i.lastActivityAt < :at")
    void touch(UUID id, Instant at);
}
