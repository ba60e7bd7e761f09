package dk.faelled.planning;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.plan.Influence;
import dk.faelled.plan.Initiative;
import dk.faelled.plan.Milestone;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanDocument;
import dk.faelled.plan.PlanKind;
import dk.faelled.plan.PlanPart;
import dk.faelled.plan.PlanProcess;
import dk.faelled.plan.ProcessFigure;
import dk.faelled.plan.ProcessFigures;
import dk.faelled.plan.ProcessFinding;
import dk.faelled.platform.RecordFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of a plan's desk together. */
@Component
class PlanPages {

    private final Bodies bodies;
    private final ProcessFigures figures;
    private final MessageSource messages;
    private final Clock clock;

    PlanPages(Bodies bodies, ProcessFigures figures, MessageSource messages, Clock clock) {
        this.bodies = bodies;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    /** A page with lists, and perhaps a form that is open in one of them. */
    ModelAndView lists(
            DeskPage page, PlanDesk.Sheet sheet, @Nullable OpenForm open, Locale locale) {
        ModelAndView view =
                new ModelAndView(page == DeskPage.PROCESS ? "planning/process" : "planning/items")
                        .addObject("page", page)
                        .addObject("sheet", sheet)
                        .addObject("open", open)
                        .addObject("phasesPart", PlanPart.PHASES)
                        .addObject("tracksPart", PlanPart.TRACKS)
                        .addObject("initiativesPart", PlanPart.INITIATIVES)
                        .addObject("ownPeriodsPart", PlanPart.OWN_PERIODS)
                        .addObject("milestonesPart", PlanPart.MILESTONES);
        if (page == DeskPage.PROCESS) {
            addFigure(view, sheet.content(), locale);
        }
        if (open != null) {
            view.addObject("form", open.form());
            view.addObject(
                    "summaryOrder",
                    String.join(",", RecordFields.typed((Record) open.form()).keySet()));
            view.addObject("theirs", open.theirs().isEmpty() ? null : open.theirs());
            view.addObject("choices", choices(sheet.content(), locale));
        }
        return view;
    }

    /** The figure alone, as it would be with what is typed. */
    ModelAndView figure(PlanContent content, Locale locale) {
        ModelAndView view = new ModelAndView("planning/process :: drawing");
        addFigure(view, content, locale);
        return view;
    }

    /** What the select boxes offer, by field. */
    Map<String, Map<?, String>> choices(PlanContent content, Locale locale) {
        Map<UUID, String> tracks = new LinkedHashMap<>();
        content.tracks().forEach(track -> tracks.put(track.id(), track.name()));
        Map<UUID, String> phases = new LinkedHashMap<>();
        content.phases().forEach(phase -> phases.put(phase.id(), phase.name()));
        return Map.of(
                "bodies", bodyNames(),
                "tracks", tracks,
                "phases", phases,
                "influence", words(Influence.values(), "plan.influence.", locale),
                "status", words(Initiative.Status.values(), "plan.status.", locale),
                "political", words(Initiative.PoliticalStatus.values(), "plan.political.", locale),
                "milestones", words(Milestone.Kind.values(), "plan.milestone.", locale),
                "documents", words(PlanDocument.Type.values(), "plan.document.", locale),
                "kinds", words(PlanKind.values(), "plan.kind.", locale));
    }

    private Map<UUID, String> bodyNames() {
        return bodies.findByEndedFalseOrderByName().stream()
                .collect(
                        Collectors.toMap(
                                Body::id, Body::name, (one, other) -> one, LinkedHashMap::new));
    }

    private <E extends Enum<E>> Map<E, String> words(E[] values, String prefix, Locale locale) {
        return Arrays.stream(values)
                .collect(
                        Collectors.toMap(
                                value -> value,
                                value -> messages.getMessage(prefix + value, null, locale),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private void addFigure(ModelAndView view, PlanContent content, Locale locale) {
        PlanProcess process = PlanProcess.of(content, LocalDate.now(clock));
        ProcessFigure figure = process.isEmpty() ? null : figures.of(process, locale);
        view.addObject("process", process)
                .addObject("figure", figure)
                .addObject("findings", ProcessFinding.in(content));
    }
}
