package dk.faelled.idea;

import dk.faelled.engagement.CommentForm;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.Participant;
import dk.faelled.engagement.Reports;
import dk.faelled.engagement.ThisBrowser;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.FormGuard;
import dk.faelled.platform.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What citizens do around an idea of somebody else: support, follow, comment, report. */
@Controller
@RequestMapping("/planer/{planSlug}/idebank/{segment:\\d+.*}")
class IdeaEngagementController {

    private static final int LONGEST_REASON = 1000;

    private final IdeaReader reader;
    private final Engagements engagements;
    private final Comments comments;
    private final Reports reports;
    private final ThisBrowser browser;
    private final FormGuard guard;

    IdeaEngagementController(
            IdeaReader reader,
            Engagements engagements,
            Comments comments,
            Reports reports,
            ThisBrowser browser,
            FormGuard guard) {
        this.reader = reader;
        this.engagements = engagements;
        this.comments = comments;
        this.reports = reports;
        this.browser = browser;
        this.guard = guard;
    }

    @PostMapping("/stoette")
    ModelAndView support(
            @PathVariable String planSlug,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean fortryd,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        IdeaView view = reader.published(planSlug, segment);
        Idea target = view.mergedInto();
        if (target != null) {
            return elsewhere(target, flash);
        }
        Optional<Participant> known = browser.participant(request);
        if (known.isPresent() && fortryd) {
            engagements.withdrawSupport(view.idea().subject(), known.get());
            return back(view, flash, "idea.support.withdrawn");
        }
        if (!view.open()) {
            return back(view, flash, "idea.closed.support");
        }
        if (known.isPresent()) {
            engagements.support(view.idea().subject(), known.get());
            return back(view, flash, "engagement.done.SUPPORT");
        }
        return ask(
                view,
                email,
                request,
                flash,
                "support",
                (subject, address) -> engagements.askToSupport(subject, address, locale));
    }

    @PostMapping("/glem-mig")
    ModelAndView forget(
            @PathVariable String planSlug,
            @PathVariable String segment,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        browser.forget(request, response);
        return back(reader.published(planSlug, segment), flash, "engagement.forgotten");
    }

    @PostMapping("/foelg")
    ModelAndView follow(
            @PathVariable String planSlug,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        IdeaView view = reader.published(planSlug, segment);
        return ask(
                view,
                email,
                request,
                flash,
                "follow",
                (subject, address) -> engagements.askToFollow(subject, address, locale));
    }

    @PostMapping("/kommentarer")
    ModelAndView comment(
            @PathVariable String planSlug,
            @PathVariable String segment,
            @Valid @ModelAttribute CommentForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        IdeaView view = reader.published(planSlug, segment);
        Idea target = view.mergedInto();
        if (target != null) {
            return elsewhere(target, flash);
        }
        if (!view.open()) {
            errors.reject("idea.closed.comment");
        } else if (!errors.hasErrors()) {
            FormGuard.Suspicion suspicion = guard.inspect("comment", request);
            if (suspicion != null) {
                errors.reject("platform.suspicion." + suspicion);
            }
        }
        if (errors.hasErrors()) {
            return new ModelAndView("idea/show", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("view", view)
                    .addObject("known", false)
                    .addObject("supports", false);
        }
        comments.receive(view.idea().subject(), form, locale);
        return checkMail(view, form.commentEmail(), "comment");
    }

    @PostMapping("/anmeldelse")
    ModelAndView report(
            @PathVariable String planSlug,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash) {
        IdeaView view = reader.published(planSlug, segment);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            flash.addFlashAttribute("reportProblem", true);
            flash.addFlashAttribute("reportReason", reason);
            return new ModelAndView("redirect:" + view.idea().subject().path());
        }
        if (guard.inspect("report", request) == null) {
            reports.receive(view.idea().subject(), reason);
        }
        return back(view, flash, "idea.report.done");
    }

    private ModelAndView ask(
            IdeaView view,
            String email,
            HttpServletRequest request,
            RedirectAttributes flash,
            String act,
            BiConsumer<Subject, String> desk) {
        if (!EmailAddress.isPlausible(email)) {
            flash.addFlashAttribute("askProblem", act);
            flash.addFlashAttribute("askEmail", email);
            return new ModelAndView("redirect:" + view.idea().subject().path());
        }
        FormGuard.Suspicion suspicion = guard.inspect(act, request);
        if (suspicion != null) {
            return back(view, flash, "platform.suspicion." + suspicion);
        }
        desk.accept(view.idea().subject(), email);
        return checkMail(view, email, act);
    }

    private static ModelAndView checkMail(IdeaView view, String email, String act) {
        return new ModelAndView("engagement/check-mail")
                .addObject("email", email.strip())
                .addObject("act", act)
                .addObject("subject", view.idea().subject());
    }

    private static ModelAndView elsewhere(Idea target, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "idea.merged.engage");
        return new ModelAndView("redirect:" + target.subject().path());
    }

    private static ModelAndView back(IdeaView view, RedirectAttributes flash, String message) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:" + view.idea().subject().path());
    }
}
