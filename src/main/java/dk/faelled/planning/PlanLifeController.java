package dk.faelled.planning;

import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanDesk;
import dk.faelled.plan.PlanLife;
import dk.faelled.plan.PlanPreviews;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.Slug;
import dk.faelled.platform.TimeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts that bring a plan from one stage of its life to the next. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/planer/{slug}")
class PlanLifeController {

    private static final int LONGEST_REASON = 1000;

    private final PlanLife life;
    private final PlanPreviews previews;
    private final PlanDesk desk;
    private final PortalProperties portal;
    private final Clock clock;

    PlanLifeController(
            PlanLife life,
            PlanPreviews previews,
            PlanDesk desk,
            PortalProperties portal,
            Clock clock) {
        this.life = life;
        this.previews = previews;
        this.desk = desk;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * @param tidspunkt when the plan is to be seen, Copenhagen time; at once when it is left out
     */
    @PostMapping("/offentliggoerelse")
    String publish(
            @PathVariable String slug,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable LocalDateTime tidspunkt,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Instant at = instant(tidspunkt);
        if (at != null && at.isBefore(clock.instant())) {
            return back(slug, flash, "problem", "planning.publish.past");
        }
        life.publish(slug, at, official);
        return done(slug, flash, at == null ? "planning.published" : "planning.scheduled");
    }

    @PostMapping("/offentliggoerelse/aflysning")
    String unschedule(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.unschedule(slug, official);
        return done(slug, flash, "planning.unscheduled");
    }

    @PostMapping("/godkendelse")
    String ask(
            @PathVariable String slug,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable LocalDateTime tidspunkt,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.ask(slug, instant(tidspunkt), official);
        return done(slug, flash, "planning.asked");
    }

    @PostMapping("/godkendelse/ja")
    String approve(
            @PathVariable String slug,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.approve(slug, version, official);
        return done(slug, flash, "planning.approved");
    }

    @PostMapping("/godkendelse/nej")
    String sendBack(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String begrundelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (isNoReason(begrundelse)) {
            return back(slug, flash, "problem", "planning.reason.missing");
        }
        life.sendBack(slug, begrundelse.strip(), official);
        return done(slug, flash, "planning.sent-back");
    }

    @PostMapping("/afslutning")
    String close(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.close(slug, official);
        return done(slug, flash, "planning.closed");
    }

    @PostMapping("/genaabning")
    String reopen(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.reopen(slug, official);
        return done(slug, flash, "planning.reopened");
    }

    @PostMapping("/arkivering")
    String archive(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.archive(slug, official);
        return done(slug, flash, "planning.archived");
    }

    @PostMapping("/tilbagetraekning")
    String withdraw(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String begrundelse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        if (isNoReason(begrundelse)) {
            return back(slug, flash, "problem", "planning.reason.missing");
        }
        life.withdraw(slug, begrundelse.strip(), official);
        return done(slug, flash, "planning.withdrawn");
    }

    @PostMapping("/adresse")
    String move(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String adresse,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        String other = Slug.of(adresse);
        if (adresse.isBlank() || life.isAddressTaken(slug, other, official)) {
            return back(
                    slug,
                    flash,
                    "problem",
                    adresse.isBlank() ? "planning.address.missing" : "planning.address.taken");
        }
        life.moveTo(slug, other, official);
        return done(other, flash, "planning.moved-to");
    }

    @PostMapping("/fire-oejne")
    String fourEyes(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean kraev,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        life.askFourEyes(slug, kraev, official);
        return done(slug, flash, kraev ? "planning.four-eyes.on" : "planning.four-eyes.off");
    }

    /** Makes a link for outsiders; it is shown now and never again. */
    @PostMapping("/udkastlink")
    String preview(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        flash.addFlashAttribute("previewLink", portal.link(previews.make(slug, official)));
        return "redirect:/forvaltning/planer/" + slug + "#udkastlink";
    }

    @PostMapping("/udkastlink/sletning")
    String endPreviews(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        previews.end(slug, official);
        return done(slug, flash, "planning.previews-ended");
    }

    /**
     * @param version the version that the change to be taken back made
     */
    @PostMapping("/fortryd")
    String undo(
            @PathVariable String slug,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.undo(slug, version, official);
        return done(slug, flash, "platform.undone");
    }

    private static boolean isNoReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(TimeConfiguration.COPENHAGEN).toInstant();
    }

    private static String done(String slug, RedirectAttributes flash, String message) {
        return back(slug, flash, "done", message);
    }

    private static String back(String slug, RedirectAttributes flash, String kind, String message) {
        flash.addFlashAttribute(kind, message);
        return "redirect:/forvaltning/planer/" + slug;
    }
}
