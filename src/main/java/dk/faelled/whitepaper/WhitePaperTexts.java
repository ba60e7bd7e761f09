package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was written about the outcome of each hearing. */
interface WhitePaperTexts extends Repository<WhitePaperText, UUID> {

    WhitePaperText save(WhitePaperText text);

    Optional<WhitePaperText> findById(UUID hearingId);

    default WhitePaperText of(Hearing hearing) {
        return findById(hearing.id()).orElseGet(() -> new WhitePaperText(hearing.id()));
    }
}
