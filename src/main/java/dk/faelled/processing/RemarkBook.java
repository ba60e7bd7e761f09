package dk.faelled.processing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All remarks of a hearing as they are now, to look any of them up. */
@Component
@Transactional(readOnly = true)
public class RemarkBook {

    /** A remark with its newest words. */
    public record Entry(Remark remark, RemarkVersion newest) {

        public RemarkContent content() {
            return newest.content();
        }
    }

    /** Remarks by what they are to. */
    public record Pages(Map<UUID, Entry> entries) {

        public @Nullable Entry to(UUID aboutId) {
            return entries.get(aboutId);
        }
    }

    private final Remarks remarks;
    private final RemarkVersions versions;

    RemarkBook(Remarks remarks, RemarkVersions versions) {
        this.remarks = remarks;
        this.versions = versions;
    }

    public Pages of(UUID hearingId) {
        List<Remark> all = remarks.findByHearingId(hearingId);
        Map<UUID, RemarkVersion> newest =
                versions.newestOf(hearingId).stream()
                        .collect(Collectors.toMap(RemarkVersion::remarkId, Function.identity()));
        Map<UUID, Entry> entries = new HashMap<>();
        for (Remark remark : all) {
            RemarkVersion words = newest.get(remark.id());
            if (words != null) {
                entries.put(remark.aboutId(), new Entry(remark, words));
            }
        }
        return new Pages(entries);
    }
}
