package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.platform.DanishFormats;
import dk.faelled.search.SearchIndex;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets published responses be found by the words the public may read, and by no others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResponseShowing {

    private final ResponseVersions versions;
    private final HearingReader reader;
    private final ResponseReading reading;
    private final SearchIndex search;

    ResponseShowing(
            ResponseVersions versions,
            HearingReader reader,
            ResponseReading reading,
            SearchIndex search) {
        this.versions = versions;
        this.reader = reader;
        this.reading = reading;
        this.search = search;
    }

    void show(HearingResponse response, Hearing hearing, Instant at) {
        if (!hearing.isPublic() || !hearing.shelfLife().shows(at)) {
            return;
        }
        ResponseVersion version =
                versions.findByResponseIdAndNumber(response.id(), response.publishedVersion())
                        .orElseThrow();
        String words =
                reading
                        .publicParts(
                                reader.content(hearing.id(), version.contentVersion()),
                                version,
                                DanishFormats.DANISH)
                        .stream()
                        .flatMap(part -> part.lines().stream())
                        .map(ResponseReading.Line::words)
                        .collect(Collectors.joining("\n"));
        search.put(response.subject(hearing), hearing.title(), words, at);
    }

    void hide(HearingResponse response) {
        search.remove(HearingResponse.TYPE, response.id());
    }
}
