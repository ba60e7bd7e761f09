package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.ApprovalRequest;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanHistory;
import dk.faelled.plan.PlanLife;
import dk.faelled.plan.PlanPreviews;
import dk.faelled.plan.PlanReadiness;
import dk.faelled.plan.PlanTool;
import dk.faelled.platform.OfficialOnly;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A plan's desk: where it stands, what is missing, what one can do next. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}")
class PlanDeskController {

    private final PlanDesk desk;
    private final PlanLife life;
    private final PlanHistory history;
    private final PlanPreviews previews;
    private final PlanReadiness readiness;
    private final PlanPages pages;
    private final List<PlanTool> tools;

    PlanDeskController(
            PlanDesk desk,
            PlanLife life,
            PlanHistory history,
            PlanPreviews previews,
            PlanReadiness readiness,
            PlanPages pages,
            List<PlanTool> tools) {
        this.desk = desk;
        this.life = life;
        this.history = history;
        this.previews = previews;
        this.readiness = readiness;
        this.pages = pages;
        this.tools = tools.stream().sorted(Comparator.comparingInt(PlanTool::order)).toList();
    }

    @GetMapping
    String show(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Model model) {
        PlanDesk.Sheet sheet = desk.open(slug, official);
        ApprovalRequest request = sheet.plan().request();
        model.addAttribute("sheet", sheet);
        model.addAttribute("missing", readiness.missing(sheet.content()));
        model.addAttribute("tools", tools);
        model.addAttribute("links", previews.of(sheet.plan()));
        model.addAttribute(
                "recent", history.of(slug, Integer.MAX_VALUE, official).stream().limit(5).toList());
        model.addAttribute(
                "mayApproveThis",
                request != null
                        && sheet.mayApprove()
                        && life.isSecondOfficial(sheet.plan(), request, official));
        return "planning/desk";
    }

    @GetMapping("/tekster")
    ModelAndView texts(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        return lists(DeskPage.TEXTS, slug, official, locale);
    }

    @GetMapping("/proces")
    ModelAndView process(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        return lists(DeskPage.PROCESS, slug, official, locale);
    }

    @GetMapping("/dokumenter")
    ModelAndView documents(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        return lists(DeskPage.DOCUMENTS, slug, official, locale);
    }

    @GetMapping("/nyheder")
    ModelAndView news(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        return lists(DeskPage.NEWS, slug, official, locale);
    }

    @GetMapping("/aendringer")
    ModelAndView changes(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official, Locale locale) {
        return lists(DeskPage.CHANGES, slug, official, locale);
    }

    private ModelAndView lists(DeskPage page, String slug, SignedIn official, Locale locale) {
        return pages.lists(page, desk.openForEditing(slug, official), null, locale);
    }
}
