package dk.faelled.roundtable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DiscussionTables extends Repository<DiscussionTable, UUID> {

    DiscussionTable saveAndFlush(DiscussionTable table);

    void delete(DiscussionTable table);

    Optional<DiscussionTable> findById(UUID id);

    List<DiscussionTable> findByConferenceIdOrderByNumber(UUID conferenceId);
}
