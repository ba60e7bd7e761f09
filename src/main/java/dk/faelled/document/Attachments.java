package dk.faelled.document;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in the files officials publish as they are: PDF and office documents. What a file is
 * decides its content together with its name; one that says it is what it is not is refused.
 */
@Service
public class Attachments {

    static final long LARGEST = 50L * 1024 * 1024;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "application/pdf", "pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "docx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            "pptx",
                    "application/vnd.oasis.opendocument.text", "odt",
                    "application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final StoredFiles files;
    private final VirusScan scan;
    private final Clock clock;
    private final Tika tika = new Tika();

    Attachments(StoredFiles files, VirusScan scan, Clock clock) {
        this.files = files;
        this.scan = scan;
        this.clock = clock;
    }

    /**
     * Keeps an uploaded file. It is handed out only by whatever it becomes part of.
     *
     * @throws UnacceptableFile when it is too large, of another kind, or cannot be read
     */
    public StoredFile take(MultipartFile upload) {
        if (upload.getSize() > LARGEST) {
            throw new UnacceptableFile(UnacceptableFile.Reason.TOO_LARGE);
        }
        try {
            return take(upload.getOriginalFilename(), upload.getBytes());
        } catch (IOException e) {
            throw new UnacceptableFile(UnacceptableFile.Reason.UNREADABLE);
        }
    }

    /**
     * Keeps a file that came another way; at once, so that whatever is kept beside it can refer to
     * it.
     *
     * @throws UnacceptableFile when it is too large or of another kind
     */
    public StoredFile take(@Nullable String name, byte[] content) {
        refusal(name, content)
                .ifPresent(
                        reason -> {
                            throw new UnacceptableFile(reason);
                        });
        String type = tika.detect(content, name);
        String ending = Objects.requireNonNull(ENDINGS.get(type));
        StoredFile file =
                new StoredFile(FileName.withEnding(name, ending), type, content, clock.instant());
        file.attach();
        return files.saveAndFlush(file);
    }

    /** Why a file would not be kept; nothing where it would. */
    private Optional<UnacceptableFile.Reason> refusal(@Nullable String name, byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of(UnacceptableFile.Reason.TOO_LARGE);
        }
        return ENDINGS.containsKey(tika.detect(content, name))
                ? scan.refusal(content)
                : Optional.of(UnacceptableFile.Reason.WRONG_KIND);
    }

    /** Nothing refers to it any more. */
    @Transactional
    public void discard(UUID id) {
        files.deleteById(id);
    }

    /** The file for a reader who may see it although it is not public by itself. */
    @Transactional(readOnly = true)
    public Optional<ResponseEntity<byte[]>> privately(UUID id) {
        return files.findById(id).map(file -> FileController.respond(file, false));
    }

    /** What a file holds, for modules that put it together with others. */
    @Transactional(readOnly = true)
    public Optional<StoredContent> read(UUID id) {
        return files.findById(id)
                .map(file -> new StoredContent(file.name(), file.mediaType(), file.content()));
    }

    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID id) {
        return files.findById(id).map(StoredFile::name);
    }
}
