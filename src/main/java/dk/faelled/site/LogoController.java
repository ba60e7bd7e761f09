package dk.faelled.site;

import dk.faelled.platform.NotFound;
import dk.faelled.platform.PublicPaths;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The municipality's own logo; its address carries a fingerprint of its content. */
@Controller
class LogoController {

    private final JdbcClient jdbc;

    LogoController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static PublicPaths logoPaths() {
        return PublicPaths.open("/logo/**");
    }

    @GetMapping("/logo/{fingerprint}.png")
    ResponseEntity<byte[]> logo() {
        byte[] picture =
                jdbc.sql("select picture from logo")
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(picture);
    }
}
