package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageReader;
import dk.faelled.decision.PackageVersion;
import dk.faelled.decision.PathStep;
import dk.faelled.platform.Difference;
import dk.faelled.platform.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases for members, with what is theirs on them. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

    private final MemberTable table;
    private final PackageReader reader;
    private final DecisionPackages packages;
    private final NoteBook notes;
    private final QuestionBook questions;
    private final QuestionDesk asking;
    private final BoundPackages bound;
    private final Markdown markdown;

    CaseReading(
            MemberTable table,
            PackageReader reader,
            DecisionPackages packages,
            NoteBook notes,
            QuestionBook questions,
            QuestionDesk asking,
            BoundPackages bound,
            Markdown markdown) {
        this.table = table;
        this.reader = reader;
        this.packages = packages;
        this.notes = notes;
        this.questions = questions;
        this.asking = asking;
        this.bound = bound;
        this.markdown = markdown;
    }

    /**
     * The newest version on somebody's table.
     *
     * @throws PackageNotFound when it does not lie there
     */
    public CaseView open(String slug, SignedIn who) {
        TableItem item = table.item(slug, who);
        return view(item, item.versionNumber(), who);
    }

    /**
     * One version of a case.
     *
     * @throws PackageNotFound when it was not sent yet, or does not lie there
     */
    public CaseView open(String slug, int number, SignedIn who) {
        TableItem item = table.item(slug, who);
        if (number > item.versionNumber()) {
            throw new PackageNotFound();
        }
        return view(item, number, who);
    }

    /** What the newest version says otherwise than an earlier one. */
    public List<Difference> changes(CaseView view, int from) {
        if (from < 1 || from >= view.version().number()) {
            throw new PackageNotFound();
        }
        return reader.changes(view.item().packageId(), from, view.version().number());
    }

    /** The bound document of the version at hand; nothing until it is made. */
    public Optional<byte[]> bound(CaseView view) {
        return bound.content(view.version().getId());
    }

    /** The version at hand as the bytes that were frozen. */
    public byte[] original(CaseView view) {
        return reader.bytes(view.version());
    }

    /** The treatments of which only members may know what was said. */
    private static List<UUID> hidden(DecisionPackage about) {
        return about.steps().stream().filter(about::isClosed).map(PathStep::id).toList();
    }

    private CaseView view(TableItem item, int number, SignedIn who) {
        PackageVersion version = reader.version(item.packageId(), number);
        FrozenPackage frozen = reader.read(version);
        DecisionPackage about =
                packages.findById(item.packageId()).orElseThrow(PackageNotFound::new);
        Optional<BoundPackages.Bound> document = bound.find(version.getId());
        return new CaseView(
                item,
                version,
                frozen,
                about.steps(),
                table.readsClosed(about, who) ? List.of() : hidden(about),
                about.current().orElse(null),
                PlacedNotes.on(frozen, notes.of(who.id(), item.packageId()), markdown),
                questions.of(item.packageId()),
                asking.lastDay(item).orElse(null),
                document.map(BoundPackages.Bound::pages).orElse(null),
                document.map(BoundPackages.Bound::size).orElse(0),
                IntStream.rangeClosed(1, item.versionNumber()).boxed().toList());
    }
}
