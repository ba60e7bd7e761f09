package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.platform.Difference;
import dk.faelled.platform.EditConflict;
import dk.faelled.platform.FormMerge;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administration's remarks are written and reviewed. */
@Service
@OfficialOnly
@Transactional
class RemarkDesk {

    /**
     * What a remark is to, as its writer sees it.
     *
     * @param name of the theme; of a group, how it begins
     * @param number of the response; of the first one of a group
     */
    record Topic(Remark.About about, UUID id, String name, @Nullable Long number) {}

    private final ResponseDesk responses;
    private final Remarks remarks;
    private final RemarkVersions versions;
    private final ThemeDesk themes;
    private final Passages passages;
    private final GroupDesk groups;
    private final PlanSections sections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemarkDesk(
            ResponseDesk responses,
            Remarks remarks,
            RemarkVersions versions,
            ThemeDesk themes,
            Passages passages,
            GroupDesk groups,
            PlanSections sections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.remarks = remarks;
        this.versions = versions;
        this.themes = themes;
        this.passages = passages;
        this.groups = groups;
        this.sections = sections;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Topic topic(String slug, Remark.About about, UUID id, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        if (about == Remark.About.THEME) {
            return new Topic(about, id, themes.theme(slug, id, who).name(), null);
        }
        if (about == Remark.About.GROUP) {
            GroupDesk.Group group = groups.group(hearing, id);
            return new Topic(about, id, group.beginning(), group.firstNumber());
        }
        Passage passage = passages.findById(id).orElseThrow(ResponseNotFound::new);
        long number =
                responses
                        .numberOf(passage.responseId(), hearing)
                        .orElseThrow(ResponseNotFound::new);
        return new Topic(about, id, themes.theme(slug, passage.themeId(), who).name(), number);
    }

    @Transactional(readOnly = true)
    public Optional<Remark> to(Topic topic) {
        return remarks.findByAboutAndAboutId(topic.about, topic.id);
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<RemarkVersion> history(Remark remark) {
        return versions.findByRemarkIdOrderByNumberDesc(remark.id());
    }

    /**
     * Writes a remark, or the next version of it. What only one of two officials changed is merged.
     *
     * @param basedOn the version the form began from; 0 for none
     * @throws EditConflict when somebody else wrote the same field meanwhile
     */
    public void write(String slug, Topic topic, int basedOn, RemarkForm typed, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        Remark remark = to(topic).orElseGet(() -> new Remark(hearing.id(), topic.about, topic.id));
        RemarkForm form = basedOn == remark.versions() ? typed : merged(remark, basedOn, typed);
        String before = newest(remark).map(each -> each.content().text()).orElse("");
        RemarkVersion written =
                remark.write(
                        new RemarkContent(
                                form.tekst(),
                                form.udfald(),
                                form.aendring(),
                                form.afsnit() == null
                                        ? null
                                        : sections.find(hearing, form.afsnit()).orElse(null)),
                        who,
                        clock.instant());
        remarks.save(remark);
        versions.save(written);
        tell(hearing, topic, "remark-written", before, form.tekst(), who);
    }

    /**
     * @throws RemarkNotReviewable when its author reviews it, or it was written anew meanwhile
     */
    public void review(String slug, Topic topic, int readVersion, SignedIn who) {
        Remark remark = to(topic).orElseThrow(ResponseNotFound::new);
        remark.review(
                versions.findByRemarkIdAndNumber(remark.id(), readVersion)
                        .orElseThrow(ResponseNotFound::new),
                who);
        tell(responses.hearing(slug, who), topic, "remark-reviewed", "", "", who);
    }

    private RemarkForm merged(Remark remark, int basedOn, RemarkForm typed) {
        RemarkForm base =
                basedOn == 0
                        ? RemarkForm.EMPTY
                        : versions.findByRemarkIdAndNumber(remark.id(), basedOn)
                                .map(version -> RemarkForm.of(version.content()))
                                .orElse(null);
        RemarkForm saved = RemarkForm.of(newest(remark).orElseThrow().content());
        FormMerge<RemarkForm> merge = FormMerge.of(base, saved, typed);
        if (!merge.isClear()) {
            throw new EditConflict(merge);
        }
        return merge.form();
    }

    private Optional<RemarkVersion> newest(Remark remark) {
        return versions.findByRemarkIdAndNumber(remark.id(), remark.versions());
    }

    private void tell(
            Hearing hearing, Topic topic, String act, String before, String after, SignedIn who) {
        Difference difference = new Difference("processing.remark", named(topic), before, after);
        events.publishEvent(
                new ResponseWorked(
                        hearing.subject(),
                        who.actor(),
                        act,
                        clock.instant(),
                        Objects.equals(before, after) ? List.of() : List.of(difference)));
    }

    /** For the log, in which nothing a citizen wrote may stand. */
    private static String named(Topic topic) {
        String number = topic.number == null ? "" : "nr. " + topic.number;
        return switch (topic.about) {
            case THEME -> topic.name;
            case PASSAGE -> topic.name + ", " + number;
            case GROUP -> number;
        };
    }
}
