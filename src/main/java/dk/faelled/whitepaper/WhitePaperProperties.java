package dk.faelled.whitepaper;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this installation writes white papers.
 *
 * @param template the municipality's template for text documents; null for a plain one
 */
@ConfigurationProperties("faelled.white-paper")
record WhitePaperProperties(@Nullable Path template) {}
