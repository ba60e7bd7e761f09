package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.processing.Campaigns;
import dk.faelled.processing.HearingThemes;
import dk.faelled.processing.Passage;
import dk.faelled.processing.Passages;
import dk.faelled.processing.RemarkBook;
import dk.faelled.processing.RemarkContent;
import dk.faelled.processing.ThemeTree;
import dk.faelled.response.Channel;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.PublicAnswers;
import dk.faelled.response.ResponseBook;
import dk.faelled.response.ResponseVersion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a white paper out of the data as it is now. */
@Component
@Transactional(readOnly = true)
class WhitePaperWriter {

    /** So many words of responses are quoted to each theme; the numbers of all are named. */
    static final int QUOTES = 25;

    private final ResponseBook book;
    private final PublicAnswers gate;
    private final HearingThemes themes;
    private final Passages passages;
    private final Campaigns campaigns;
    private final RemarkBook remarks;
    private final HearingReader reader;
    private final WhitePaperTexts texts;
    private final Clock clock;

    WhitePaperWriter(
            ResponseBook book,
            PublicAnswers gate,
            HearingThemes themes,
            Passages passages,
            Campaigns campaigns,
            RemarkBook remarks,
            HearingReader reader,
            WhitePaperTexts texts,
            Clock clock) {
        this.book = book;
        this.gate = gate;
        this.themes = themes;
        this.passages = passages;
        this.campaigns = campaigns;
        this.remarks = remarks;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    WhitePaperContent write(Hearing hearing, Edition edition) {
        WhitePaperText text = texts.of(hearing);
        ThemeTree tree = ThemeTree.of(themes.findByHearingIdOrderByPlace(hearing.id()));
        Gathering gathered = new Gathering(hearing, edition, tree, remarks.of(hearing.id()));
        book.read(hearing.id(), gathered::add);
        return new WhitePaperContent(
                edition,
                hearing.title(),
                hearing.planTitle(),
                hearing.path(),
                hearing.period().opens(),
                hearing.period().responseDeadline(),
                clock.instant(),
                text.introduction(),
                text.representativeness(),
                gathered.senders(),
                gathered.channels(),
                tree.branches().stream().map(gathered::chapter).toList(),
                gathered.listed);
    }

    /** Responses that say nearly the same to a theme. */
    private record Alike(UUID theme, UUID group) {}

    /** What was found so far. */
    private final class Gathering {

        private final Hearing hearing;
        private final Edition edition;
        private final ThemeTree tree;
        private final RemarkBook.Pages remarks;
        private final Map<SenderKind, Long> counts = new EnumMap<>(SenderKind.class);
        private final Map<Channel, Long> ways = new EnumMap<>(Channel.class);
        private final Map<UUID, List<WhitePaperContent.Quote>> quotes = new HashMap<>();
        private final Map<UUID, Set<Long>> numbers = new HashMap<>();
        private final Map<Alike, List<Long>> alike = new HashMap<>();
        private final Map<Alike, Long> quoted = new HashMap<>();
        private final List<WhitePaperContent.Listed> listed = new ArrayList<>();

        Gathering(Hearing hearing, Edition edition, ThemeTree tree, RemarkBook.Pages remarks) {
            this.hearing = hearing;
            this.edition = edition;
            this.tree = tree;
            this.remarks = remarks;
        }

        void add(List<ResponseBook.Entry> some) {
            List<UUID> ids = some.stream().map(entry -> entry.response().id()).toList();
            Map<UUID, List<Passage>> cut =
                    passages.findByResponseIdIn(ids).stream()
                            .collect(Collectors.groupingBy(Passage::responseId));
            PublicAnswers.Reader open = gate.reader(ids);
            Map<UUID, UUID> groups = campaigns.of(ids);
            for (ResponseBook.Entry entry : some) {
                List<Passage> own =
                        cut.getOrDefault(entry.response().id(), List.of()).stream()
                                .filter(each -> each.versionNumber() == entry.version().number())
                                .sorted(Comparator.comparingInt(each -> each.span().begins()))
                                .toList();
                UUID group = groups.get(entry.response().id());
                own.forEach(passage -> quote(entry, passage, open, group));
                list(entry, own);
            }
        }

        private void quote(
                ResponseBook.Entry entry,
                Passage passage,
                PublicAnswers.Reader open,
                @Nullable UUID group) {
            long number = entry.response().number();
            UUID theme = passage.themeId();
            numbers.computeIfAbsent(theme, id -> new LinkedHashSet<>()).add(number);
            RemarkBook.Entry own = remarks.to(passage.id());
            if (own == null && group != null && remarks.to(group) != null) {
                quoteOnce(entry, passage, open, group);
            } else if (mayQuote(entry, passage)
                    && (own != null || quotesOf(theme).size() < QUOTES)) {
                quotesOf(theme).add(words(entry, passage, open, own, List.of()));
            }
        }

        /** What many say nearly alike, and what is answered to all of them, stands there once. */
        private void quoteOnce(
                ResponseBook.Entry entry, Passage passage, PublicAnswers.Reader open, UUID group) {
            Alike key = new Alike(passage.themeId(), group);
            long number = entry.response().number();
            List<Long> others = alike.computeIfAbsent(key, any -> new ArrayList<>());
            if (!quoted.containsKey(key) && mayQuote(entry, passage)) {
                quoted.put(key, number);
                others.remove(number);
                quotesOf(passage.themeId())
                        .add(words(entry, passage, open, remarks.to(group), others));
            } else if (!Objects.equals(quoted.get(key), number)
                    && (others.isEmpty() || others.getLast() != number)) {
                others.add(number);
            }
        }

        private List<WhitePaperContent.Quote> quotesOf(UUID theme) {
            return quotes.computeIfAbsent(theme, id -> new ArrayList<>());
        }

        private WhitePaperContent.Quote words(
                ResponseBook.Entry entry,
                Passage passage,
                PublicAnswers.Reader open,
                RemarkBook.@Nullable Entry remark,
                List<Long> others) {
            ResponseVersion version = entry.version();
            UUID question = passage.questionId();
            return new WhitePaperContent.Quote(
                    entry.response().number(),
                    name(entry.response()),
                    isShown(entry.response()),
                    edition == Edition.PUBLIC
                            ? open.words(version, question, passage.span())
                            : passage.span().in(version.answers().to(question).text()),
                    answered(remark),
                    others);
        }

        private boolean mayQuote(ResponseBook.Entry entry, Passage passage) {
            if (edition == Edition.POLITICAL) {
                return true;
            }
            HearingContent content = reader.content(hearing.id(), entry.version().contentVersion());
            return isShown(entry.response())
                    && content.template()
                            .question(passage.questionId())
                            .filter(Question::published)
                            .isPresent();
        }

        private void list(ResponseBook.Entry entry, List<Passage> own) {
            HearingResponse response = entry.response();
            counts.merge(response.senderKind(), 1L, Long::sum);
            ways.merge(response.channel(), 1L, Long::sum);
            listed.add(
                    new WhitePaperContent.Listed(
                            response.number(),
                            response.senderKind(),
                            edition == Edition.PUBLIC && !isShown(response) ? "" : name(response),
                            response.sentAt().atZone(TimeConfiguration.COPENHAGEN).toLocalDate(),
                            response.isLate(),
                            isShown(response),
                            own.stream()
                                    .map(Passage::themeId)
                                    .distinct()
                                    .flatMap(id -> tree.branch(id).stream())
                                    .map(ThemeTree.Branch::number)
                                    .toList()));
        }

        private String name(HearingResponse response) {
            return edition == Edition.PUBLIC ? response.publicName() : response.senderName();
        }

        List<WhitePaperContent.SenderCount> senders() {
            return counts.entrySet().stream()
                    .map(each -> new WhitePaperContent.SenderCount(each.getKey(), each.getValue()))
                    .toList();
        }

        List<WhitePaperContent.ChannelCount> channels() {
            return ways.entrySet().stream()
                    .map(each -> new WhitePaperContent.ChannelCount(each.getKey(), each.getValue()))
                    .toList();
        }

        WhitePaperContent.Chapter chapter(ThemeTree.Branch branch) {
            UUID id = branch.theme().id();
            return new WhitePaperContent.Chapter(
                    id,
                    branch.number(),
                    branch.depth(),
                    branch.theme().name(),
                    branch.theme().summary(),
                    quotes.getOrDefault(id, List.of()),
                    List.copyOf(numbers.getOrDefault(id, Set.of())),
                    answered(remarks.to(id)));
        }
    }

    /** Whether everybody can read what it says now. */
    private static boolean isShown(HearingResponse response) {
        return response.isPublic() && response.publishedVersion() == response.versions();
    }

    private static WhitePaperContent.@Nullable Answered answered(RemarkBook.@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        RemarkContent content = entry.content();
        return new WhitePaperContent.Answered(
                content.text(),
                content.verdict(),
                content.amendment(),
                content.section() == null ? "" : Objects.requireNonNull(content.section()).name());
    }
}
