package dk.faelled.engagement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    Report save(Report report);

    Optional<Report> findById(UUID id);

    List<Report> findByHandledAtIsNullOrderByReportedAt(Limit limit);
}
