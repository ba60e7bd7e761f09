package dk.faelled.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    Optional<Comment> findBySubmissionKey(UUID key);

    List<Comment> findBySubjectIdAndStateOrderBySentAt(UUID subjectId, Comment.State state);

    List<Comment> findByStateOrderBySentAt(Comment.State state, Limit limit);

    int countByState(Comment.State state);

    @Modifying
    @Query(
            """
            delete from Comment c
            where c.state = dk.faelled.engagement.Comment.State.AWAITING_CONFIRMATION
              and c.sentAt < :before""")
    int deleteUnconfirmed(Instant before);

    @Modifying
    @Query(
            """
            update versioned Comment c set c.subjectId = :to, c.subjectTitle = :title, c.subjectPath = :path
            where c.subjectId = :from""")
    void move(UUID from, UUID to, String title, String path);
}
