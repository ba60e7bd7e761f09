package dk.faelled.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decision packages. */
public interface DecisionPackages extends Repository<DecisionPackage, UUID> {

    DecisionPackage save(DecisionPackage decisionPackage);

    DecisionPackage saveAndFlush(DecisionPackage decisionPackage);

    void delete(DecisionPackage decisionPackage);

    Optional<DecisionPackage> findById(UUID id);

    List<DecisionPackage> findByIdIn(Collection<UUID> ids);

    Optional<DecisionPackage> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<DecisionPackage> findByPlanId(UUID planId);

    /** The packages with points among these. */
    @NativeQuery(
            """
            select p.* from decision_package p where exists (
              select 1 from jsonb_array_elements(p.content -> 'points') point
              where cast(point ->> 'id' as uuid) in ?1)""")
    List<DecisionPackage> withPoints(Collection<UUID> pointIds);

    @Query("select p from DecisionPackage p join p.steps s where s.id = :stepId")
    Optional<DecisionPackage> ofStep(UUID stepId);

    /** The packages that a body has not decided yet. */
    @Query(
            """
            select distinct p from DecisionPackage p join p.steps s
            where s.bodyId = :bodyId and s.outcome is null""")
    List<DecisionPackage> waitingFor(UUID bodyId);

    long count();
}
