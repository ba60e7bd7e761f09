package dk.faelled.idea;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaBanks extends Repository<IdeaBank, UUID> {

    IdeaBank save(IdeaBank bank);

    Optional<IdeaBank> findById(UUID id);

    Optional<IdeaBank> findByPlanSlug(String planSlug);

    List<IdeaBank> findByPlanIdIn(Collection<UUID> planIds);

    List<IdeaBank> findAllByOrderByClosesDesc();

    long count();

    /** For giving out numbers: one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from IdeaBank b where b.id = :id")
    IdeaBank lock(UUID id);
}
