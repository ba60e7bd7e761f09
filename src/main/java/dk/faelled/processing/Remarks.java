package dk.faelled.processing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All remarks. */
public interface Remarks extends Repository<Remark, UUID> {

    Remark save(Remark remark);

    Optional<Remark> findByAboutAndAboutId(Remark.About about, UUID aboutId);

    List<Remark> findByHearingId(UUID hearingId);
}
