package dk.faelled.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All files with responses. */
interface ResponseImports extends Repository<ResponseImport, UUID> {

    ResponseImport saveAndFlush(ResponseImport file);

    void delete(ResponseImport file);

    Optional<ResponseImport> findById(UUID id);

    Optional<ResponseImport> findByIdAndHearingId(UUID id, UUID hearingId);

    List<ResponseImport> findByHearingIdOrderByUploadedAtDesc(UUID hearingId);

    boolean existsByHearingIdAndChecksumAndBegunTrueAndIdNot(
            UUID hearingId, String checksum, UUID id);
}
