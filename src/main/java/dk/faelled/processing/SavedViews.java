package dk.faelled.processing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The named filters of all officials. */
interface SavedViews extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    void deleteByIdAndAccountId(UUID id, UUID accountId);

    List<SavedView> findByAccountIdAndHearingIdOrderByName(UUID accountId, UUID hearingId);

    Optional<SavedView> findByAccountIdAndHearingIdAndName(
            UUID accountId, UUID hearingId, String name);
}
