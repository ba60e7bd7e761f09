package dk.faelled.chamber;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageReader;
import dk.faelled.decision.PackageSent;
import dk.faelled.decision.PackageVersion;
import dk.faelled.decision.PathStep;
import dk.faelled.document.Attachments;
import dk.faelled.document.Pdf;
import dk.faelled.document.PdfBinder;
import dk.faelled.job.JobProgress;
import dk.faelled.job.JobWorker;
import dk.faelled.job.Jobs;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DanishFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one document of a case and its annexes, in the background: annexes can have hundreds of
 * pages. It is begun when a body is sent the case.
 */
@Component
class PackageBinding implements JobWorker {

    static final String KIND = "package-binding";

    private final PackageReader reader;
    private final DecisionPackages packages;
    private final BoundPackages bound;
    private final Attachments files;
    private final Pdf pdf;
    private final PdfBinder binder;
    private final MessageSource messages;
    private final Jobs jobs;

    PackageBinding(
            PackageReader reader,
            DecisionPackages packages,
            BoundPackages bound,
            Attachments files,
            Pdf pdf,
            PdfBinder binder,
            MessageSource messages,
            Jobs jobs) {
        this.reader = reader;
        this.packages = packages;
        this.bound = bound;
        this.files = files;
        this.pdf = pdf;
        this.binder = binder;
        this.messages = messages;
        this.jobs = jobs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PackageSent sent) {
        PackageVersion version =
                reader.version(sent.decisionPackage().id(), sent.step().versionNumber());
        jobs.begin(KIND, version.getId(), Actor.PORTAL);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean work(UUID versionId, JobProgress progress) {
        PackageVersion version = reader.version(versionId);
        FrozenPackage frozen = reader.read(version);
        DecisionPackage about =
                packages.findById(version.packageId()).orElseThrow(PackageNotFound::new);
        int item = itemNumber(about, version.number());
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(DanishFormats.DANISH);
        try {
            byte[] front =
                    pdf.print(
                            "chamber/package-pdf",
                            Map.of("frozen", frozen, "version", version, "item", item),
                            DanishFormats.DANISH);
            progress.tell(1, 2);
            bound.keep(versionId, binder.bind(front, String.valueOf(item), parts(frozen, item)));
            progress.tell(2, 2);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
        return false;
    }

    private List<PdfBinder.Part> parts(FrozenPackage frozen, int item) {
        List<PdfBinder.Part> parts = new ArrayList<>();
        for (FrozenPackage.FrozenAnnex annex : frozen.annexes()) {
            if (annex.pages() > 0) {
                String title =
                        messages.getMessage(
                                "chamber.annex-titled",
                                new Object[] {annex.number(), annex.title()},
                                DanishFormats.DANISH);
                byte[] content =
                        files.read(annex.fileId()).orElseThrow(PackageNotFound::new).content();
                parts.add(new PdfBinder.Part(title, item + "." + annex.number(), content));
            }
        }
        return parts;
    }

    /** What the case is on the agenda it was sent to. */
    private static int itemNumber(DecisionPackage about, int version) {
        return about.steps().stream()
                .filter(step -> step.versionNumber() == version)
                .mapToInt(PathStep::itemNumber)
                .findFirst()
                .orElse(1);
    }
}
