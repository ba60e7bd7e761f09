package dk.faelled.minutes;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Treatments extends Repository<Treatment, UUID> {

    Treatment save(Treatment treatment);

    Optional<Treatment> findById(UUID stepId);

    List<Treatment> findByIdIn(Collection<UUID> stepIds);

    /** Of the same meeting, the one that was noted first. */
    @NativeQuery(
            """
            select t.* from treatment t join path_step s on s.id = t.id
            where s.body_id = ?1 and s.meets = ?2 and t.id <> ?3 order by s.item_number limit 1""")
    Optional<Treatment> sameMeeting(UUID bodyId, LocalDateTime meets, UUID not);
}
