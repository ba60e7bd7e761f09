package dk.faelled.processing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All passages. */
public interface Passages extends Repository<Passage, UUID> {

    Passage save(Passage passage);

    void delete(Passage passage);

    Optional<Passage> findById(UUID id);

    /** How often answers to a question were put under a theme. */
    record Habit(UUID questionId, UUID themeId, long times) {}

    @Query(
            """
            select new dk.faelled.processing.Passages$Habit(p.questionId, p.themeId, count(p))
            from Passage p join HearingTheme t on t.id = p.themeId
            where t.hearingId = :hearingId and p.questionId in :questions
            group by p.questionId, p.themeId order by count(p)""")
    List<Habit> habits(UUID hearingId, Collection<UUID> questions);

    @Query(
            """
            select p.responseId from Passage p join HearingTheme t on t.id = p.themeId
            where t.hearingId = :hearingId and p.questionId = :question""")
    Set<UUID> cutIn(UUID hearingId, UUID question);

    List<Passage> findByResponseIdIn(Collection<UUID> responseIds);

    List<Passage> findByResponseIdAndVersionNumber(UUID responseId, int versionNumber);
}
