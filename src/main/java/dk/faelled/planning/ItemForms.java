package dk.faelled.planning;

import dk.faelled.document.Attachments;
import dk.faelled.document.Pictures;
import dk.faelled.document.UnacceptableFile;
import dk.faelled.document.UnacceptablePicture;
import dk.faelled.plan.Change;
import dk.faelled.plan.Chapter;
import dk.faelled.plan.FactBox;
import dk.faelled.plan.Initiative;
import dk.faelled.plan.Item;
import dk.faelled.plan.Milestone;
import dk.faelled.plan.NewsItem;
import dk.faelled.plan.OwnPeriod;
import dk.faelled.plan.Phase;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDocument;
import dk.faelled.plan.PlanPart;
import dk.faelled.plan.Point;
import dk.faelled.plan.Quotation;
import dk.faelled.plan.Track;
import dk.faelled.platform.VagueDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Which form each part of a plan has: empty, filled from an item, or read from a request. */
@Component
class ItemForms {

    /** A form as it came in, with what is wrong with it. */
    record Received(ItemForm form, BindingResult errors) {}

    private static final List<String> FILES = List.of("fileId", "pictureId");
    private static final String UPLOADED = "uploaded-";

    private final Validator validator;
    private final Attachments attachments;
    private final Pictures pictures;
    private final Clock clock;

    ItemForms(Validator mvcValidator, Attachments attachments, Pictures pictures, Clock clock) {
        this.validator = mvcValidator;
        this.attachments = attachments;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * @param track the track a new item is to belong to, when it was asked for on one
     */
    ItemForm empty(PlanPart part, String track, Locale locale) {
        String today = VagueDate.day(LocalDate.now(clock)).format(locale);
        return switch (part) {
            case PROMISES, PRINCIPLES, EFFECTS -> new PointForm("", "");
            case CHAPTERS -> new ChapterForm("", "");
            case QUOTES -> new QuotationForm("", "");
            case FACTS -> new FactBoxForm("", "", "", "", "");
            case PHASES -> PhaseForm.empty();
            case TRACKS -> new TrackForm("", "", "");
            case OWN_PERIODS -> new OwnPeriodForm(track, "", "", "");
            case INITIATIVES -> InitiativeForm.empty(track);
            case MILESTONES -> MilestoneForm.empty();
            case DOCUMENTS -> DocumentForm.empty(today);
            case NEWS -> NewsForm.empty(today);
            case CHANGES -> ChangeForm.empty(today);
        };
    }

    ItemForm of(Item item, Locale locale) {
        return switch (item) {
            case Point point -> PointForm.of(point);
            case Chapter chapter -> ChapterForm.of(chapter);
            case Quotation quotation -> QuotationForm.of(quotation);
            case FactBox box -> FactBoxForm.of(box);
            case Phase phase -> PhaseForm.of(phase, locale);
            case Track track -> TrackForm.of(track);
            case OwnPeriod own -> OwnPeriodForm.of(own, locale);
            case Initiative initiative -> InitiativeForm.of(initiative);
            case Milestone milestone -> MilestoneForm.of(milestone, locale);
            case PlanDocument document -> DocumentForm.of(document, locale);
            case NewsItem news -> NewsForm.of(news, locale);
            case Change change -> ChangeForm.of(change, locale);
            default -> throw new IllegalArgumentException("No form for " + item.getClass());
        };
    }

    /**
     * @param content the plan, whose files the form may go on referring to
     */
    Received read(PlanPart part, PlanContent content, Locale locale, HttpServletRequest request) {
        Class<?> type = empty(part, "", locale).getClass();
        Upload upload = upload(request);
        if (upload.id() != null) {
            request.getSession().setAttribute(UPLOADED + upload.id(), true);
        }
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setValidator(validator);
        binder.construct(new Values(request, upload));
        ItemForm form = (ItemForm) Objects.requireNonNull(binder.getTarget());
        binder.validate();
        BindingResult errors = binder.getBindingResult();
        if (upload.problem() != null) {
            errors.rejectValue(upload.field(), upload.problem());
        }
        for (String field : FILES) {
            String id = request.getParameter(field);
            if (id != null && !id.isBlank() && !upload.field().equals(field)) {
                checkFile(field, id, content, request, errors);
            }
        }
        form.check(errors);
        return new Received(form, errors);
    }

    /** A form names files of its plan, or those that were uploaded with it; no others. */
    private static void checkFile(
            String field,
            String id,
            PlanContent content,
            HttpServletRequest request,
            BindingResult errors) {
        boolean ofPlan = content.fileIds().anyMatch(each -> each.toString().equals(id));
        if (!ofPlan && request.getSession().getAttribute(UPLOADED + id) == null) {
            errors.rejectValue(field, "planning.choice.unknown");
        }
    }

    /**
     * A file that came with the form. It is kept at once, and the form carries its id from then on:
     * what is wrong elsewhere in the form does not lose it.
     */
    private record Upload(String field, @Nullable UUID id, @Nullable String problem) {

        static final Upload NONE = new Upload("", null, null);
    }

    private Upload upload(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) {
            return Upload.NONE;
        }
        MultipartFile file = multipart.getFile("file");
        if (file != null && !file.isEmpty()) {
            try {
                return new Upload("fileId", attachments.take(file).id(), null);
            } catch (UnacceptableFile e) {
                return new Upload("fileId", null, "document.file." + e.reason());
            }
        }
        MultipartFile picture = multipart.getFile("picture");
        if (picture != null && !picture.isEmpty()) {
            try {
                UUID id = pictures.take(picture).id();
                pictures.attach(id);
                return new Upload("pictureId", id, null);
            } catch (UnacceptablePicture e) {
                return new Upload("pictureId", null, "document.picture." + e.reason());
            }
        }
        return Upload.NONE;
    }

    /** What the browser sent; a field it left out is empty, a box it left out not ticked. */
    private record Values(HttpServletRequest request, Upload upload)
            implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            if (upload.id() != null && upload.field().equals(name)) {
                return upload.id().toString();
            }
            String[] values = request.getParameterValues(name);
            if (type == List.class) {
                return values == null ? new ArrayList<String>() : Arrays.asList(values);
            }
            if (type == boolean.class) {
                return values != null && values[0].equals("true");
            }
            return values == null ? "" : StringUtils.trimTrailingWhitespace(values[0]);
        }

        @Override
        public Set<String> getNames() {
            return request.getParameterMap().keySet();
        }
    }
}
