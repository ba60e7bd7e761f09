package dk.faelled.document;

import dk.faelled.platform.PublicPaths;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out files: published ones to all, others to officials only. */
@Controller
class FileController {

    private static final Set<String> OFFICIALS = Set.of("ROLE_OFFICIAL", "ROLE_ADMINISTRATOR");

    private final StoredFiles files;

    FileController(StoredFiles files) {
        this.files = files;
    }

    @Bean
    static PublicPaths documentPaths() {
        return PublicPaths.open("/filer/**");
    }

    @GetMapping("/filer/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @Nullable Authentication viewer) {
        StoredFile file =
                files.findById(id)
                        .filter(each -> each.isPublished() || isOfficial(viewer))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return respond(file, file.isPublished());
    }

    /** Pictures are shown where they stand, everything else is saved. */
    static ResponseEntity<byte[]> respond(StoredFile file, boolean mayBeCached) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (file.isPicture()
                                        ? ContentDisposition.inline()
                                        : ContentDisposition.attachment())
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(
                        mayBeCached
                                ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic()
                                : CacheControl.noStore())
                .body(file.content());
    }

    private static boolean isOfficial(@Nullable Authentication viewer) {
        return viewer != null
                && viewer.getAuthorities().stream()
                        .anyMatch(each -> OFFICIALS.contains(each.getAuthority()));
    }
}
