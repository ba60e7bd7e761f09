package dk.faelled.governance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All bodies of the municipality. */
public interface Bodies extends Repository<Body, UUID> {

    Body save(Body body);

    Optional<Body> findById(UUID id);

    Optional<Body> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Body> findByKind(BodyKind kind);

    List<Body> findByIdIn(Collection<UUID> ids);

    List<Body> findAllByOrderByName();

    List<Body> findByEndedFalseOrderByName();

    List<Body> findTop20ByNameContainingIgnoreCaseOrderByName(String part);

    /** The bodies in which somebody has, or had, a seat. */
    @NativeQuery(
            """
            select * from body
            where members @> jsonb_build_array(jsonb_build_object('accountId', cast(?1 as text)))
            order by name collate "da-x-icu\"""")
    List<Body> withSeatOf(UUID accountId);

    long count();
}
