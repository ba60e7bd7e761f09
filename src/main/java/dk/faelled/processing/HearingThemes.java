package dk.faelled.processing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The themes of all hearings. */
public interface HearingThemes extends Repository<HearingTheme, UUID> {

    HearingTheme save(HearingTheme theme);

    void delete(HearingTheme theme);

    Optional<HearingTheme> findById(UUID id);

    List<HearingTheme> findByHearingIdOrderByPlace(UUID hearingId);

    List<HearingTheme> findByIdIn(Collection<UUID> ids);

    @Query(
            """
            select count(p) > 0 from Passage p where p.themeId = :theme""")
    boolean isUsed(UUID theme);
}
