package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.StaleEdit;
import dk.faelled.response.Answer;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.ResponseBook;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import dk.faelled.response.ResponseVersion;
import dk.faelled.response.Span;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cuts responses into passages, each about one theme. */
@Service
@OfficialOnly
@Transactional
class PassageDesk {

    private final ResponseDesk responses;
    private final Passages passages;
    private final ThemeDesk themes;
    private final ResponseBook book;
    private final ResponseWorks works;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageDesk(
            ResponseDesk responses,
            Passages passages,
            ThemeDesk themes,
            ResponseBook book,
            ResponseWorks works,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.passages = passages;
        this.themes = themes;
        this.book = book;
        this.works = works;
        this.events = events;
        this.clock = clock;
    }

    /** The passages of a version, from the first question's first words to the last. */
    @Transactional(readOnly = true)
    public List<Passage> of(ResponseVersion version) {
        return passages
                .findByResponseIdAndVersionNumber(version.responseId(), version.number())
                .stream()
                .sorted(Comparator.comparingInt(passage -> passage.span().begins()))
                .toList();
    }

    /**
     * Puts words of a response under a theme.
     *
     * @return nothing when the response does not have these words
     * @throws StaleEdit when its sender wrote another version meanwhile
     */
    public Optional<Passage> cut(
            String slug,
            long number,
            int readVersion,
            MarkedWords words,
            UUID themeId,
            SignedIn who) {
        HearingResponse response = responses.open(slug, number, who);
        HearingTheme theme = themes.theme(slug, themeId, who);
        ResponseVersion latest = responses.versions(response).getLast();
        StaleEdit.refuse(readVersion, (long) latest.number());
        Optional<Passage> cut =
                latest.answers().byQuestion().entrySet().stream()
                        .filter(answer -> words.mayBeIn(answer.getKey()))
                        .flatMap(answer -> words.in(answer).stream())
                        .findFirst()
                        .map(place -> passage(latest, place, themeId, who));
        cut.ifPresent(
                passage -> {
                    passages.save(passage);
                    giveToThemesAssignee(response, theme);
                    tell(slug, response, "passage-cut", "", theme.name(), who);
                });
        return cut;
    }

    /**
     * Puts every answer to a question under a theme, whole, where nothing is cut out of it yet.
     *
     * @return how many
     */
    public int spread(String slug, UUID themeId, UUID questionId, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        HearingTheme theme = themes.theme(slug, themeId, who);
        Set<UUID> cut = passages.cutIn(hearing.id(), questionId);
        AtomicInteger count = new AtomicInteger();
        book.read(
                hearing.id(),
                some -> {
                    for (ResponseBook.Entry entry : some) {
                        String said = entry.version().answers().to(questionId).text();
                        if (!said.isBlank() && !cut.contains(entry.response().id())) {
                            passages.save(
                                    passage(
                                            entry.version(),
                                            Map.entry(questionId, new Span(0, said.length())),
                                            themeId,
                                            who));
                            giveToThemesAssignee(entry.response(), theme);
                            count.incrementAndGet();
                        }
                    }
                });
        tellSpread(hearing, theme, count.get(), who);
        return count.get();
    }

    /**
     * Puts every answer in words of some responses under a theme, whole, where nothing of it is
     * under one yet.
     *
     * @return how many answers
     */
    int putUnder(String slug, Collection<UUID> responseIds, UUID themeId, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        HearingTheme theme = themes.theme(slug, themeId, who);
        Map<UUID, Set<UUID>> cut =
                passages.findByResponseIdIn(responseIds).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Passage::responseId,
                                        Collectors.mapping(
                                                Passage::questionId, Collectors.toSet())));
        int count = 0;
        for (ResponseBook.Entry entry : book.some(responseIds)) {
            Set<UUID> known = cut.getOrDefault(entry.response().id(), Set.of());
            for (Map.Entry<UUID, Answer> answer :
                    entry.version().answers().byQuestion().entrySet()) {
                String said = answer.getValue().text();
                if (!said.isBlank() && !known.contains(answer.getKey())) {
                    Span whole = new Span(0, said.length());
                    passages.save(
                            passage(
                                    entry.version(),
                                    Map.entry(answer.getKey(), whole),
                                    themeId,
                                    who));
                    count++;
                }
            }
            giveToThemesAssignee(entry.response(), theme);
        }
        tellSpread(hearing, theme, count, who);
        return count;
    }

    private void tellSpread(Hearing hearing, HearingTheme theme, int count, SignedIn who) {
        events.publishEvent(
                new ResponseWorked(
                        hearing.subject(),
                        who.actor(),
                        "passages-spread",
                        clock.instant(),
                        List.of(Difference.of("processing.passages", 0, count).of(theme.name()))));
    }

    private Passage passage(
            ResponseVersion version, Map.Entry<UUID, Span> place, UUID themeId, SignedIn who) {
        return new Passage(
                version.responseId(),
                version.number(),
                place.getKey(),
                place.getValue(),
                themeId,
                who.actor(),
                clock.instant());
    }

    /** Puts a passage under another theme. */
    public void move(String slug, long number, UUID passageId, UUID themeId, SignedIn who) {
        HearingResponse response = responses.open(slug, number, who);
        Passage passage = passage(response, passageId);
        HearingTheme before = themes.theme(slug, passage.themeId(), who);
        HearingTheme theme = themes.theme(slug, themeId, who);
        passage.about(themeId);
        tell(slug, response, "passage-moved", before.name(), theme.name(), who);
    }

    public void remove(String slug, long number, UUID passageId, SignedIn who) {
        HearingResponse response = responses.open(slug, number, who);
        Passage passage = passage(response, passageId);
        passages.delete(passage);
        tell(
                slug,
                response,
                "passage-removed",
                themes.theme(slug, passage.themeId(), who).name(),
                "",
                who);
    }

    private Passage passage(HearingResponse response, UUID id) {
        return passages.findById(id)
                .filter(passage -> passage.responseId().equals(response.id()))
                .orElseThrow(ResponseNotFound::new);
    }

    private void giveToThemesAssignee(HearingResponse response, HearingTheme theme) {
        if (theme.assigneeId() != null) {
            ResponseWork work =
                    works.findById(response.id()).orElseGet(() -> new ResponseWork(response.id()));
            if (work.assigneeId() == null) {
                work.assign(theme.assigneeId(), work.due());
                works.save(work);
            }
        }
    }

    private void tell(
            String slug,
            HearingResponse response,
            String act,
            String before,
            String after,
            SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        events.publishEvent(
                new ResponseWorked(
                        response.subject(hearing),
                        who.actor(),
                        act,
                        clock.instant(),
                        List.of(Difference.of("processing.theme", before, after))));
    }
}
