package dk.faelled.minutes;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there for an item, who stood in for whom, who was kept from it, and what they voted. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/moeder/{step}")
class AttendanceController {

    private final MinutesDesk desk;

    AttendanceController(MinutesDesk desk) {
        this.desk = desk;
    }

    /** Fields are named by what they are and whom they are about: {@code som-}, {@code fra-} … */
    @PostMapping("/fremmoede")
    String note(
            @PathVariable UUID step,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        List<Presence> presences = new ArrayList<>();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                if (field.getKey().startsWith("som-") && !field.getValue().isBlank()) {
                    presences.add(presence(field.getKey().substring(4), fields));
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            flash.addFlashAttribute("problem", "minutes.attendance.wrong");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step, "minutes.saved", flash, () -> desk.note(step, presences, official));
    }

    @PostMapping("/fremmoede/kopi")
    String copy(
            @PathVariable UUID step,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(
                step, "minutes.saved", flash, () -> desk.copyAttendance(step, official));
    }

    @PostMapping("/stedfortraedere")
    String callIn(
            @PathVariable UUID step,
            @RequestParam UUID medlem,
            @RequestParam UUID stedfortraeder,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Map<UUID, String> skipped = new HashMap<>();
        try {
            fields.forEach(
                    (name, why) -> {
                        if (name.startsWith("forfald-") && !why.isBlank()) {
                            skipped.put(UUID.fromString(name.substring(8)), why.strip());
                        }
                    });
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("problem", "minutes.attendance.wrong");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () ->
                        desk.callIn(
                                step,
                                new Attendance.Substitution(medlem, stedfortraeder, skipped),
                                official));
    }

    @PostMapping("/habilitet")
    String judge(
            @PathVariable UUID step,
            @RequestParam UUID medlem,
            @RequestParam(defaultValue = "0") int inhabil,
            @RequestParam(defaultValue = "0") int habil,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () ->
                        desk.judge(
                                step,
                                new Attendance.Disqualification(
                                        medlem, Math.max(0, inhabil), Math.max(0, habil)),
                                official));
    }

    @PostMapping("/afstemninger")
    String vote(
            @PathVariable UUID step,
            @RequestParam UUID noegle,
            @RequestParam(required = false) @Nullable UUID om,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        Map<UUID, Vote.Choice> ballots = new HashMap<>();
        try {
            fields.forEach(
                    (name, choice) -> {
                        if (name.startsWith("stemme-") && !choice.isBlank()) {
                            ballots.put(
                                    UUID.fromString(name.substring(7)),
                                    Vote.Choice.valueOf(choice));
                        }
                    });
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("problem", "minutes.vote.wrong");
            return MinutesPages.back(step);
        }
        return MinutesPages.after(
                step,
                "minutes.saved",
                flash,
                () -> desk.vote(step, new Vote(noegle, om, ballots), official));
    }

    @PostMapping("/afstemninger/{vote}/sletning")
    String remove(
            @PathVariable UUID step,
            @PathVariable UUID vote,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        return MinutesPages.after(
                step, "minutes.saved", flash, () -> desk.withoutVote(step, vote, official));
    }

    private static Presence presence(String member, Map<String, String> fields) {
        return new Presence(
                UUID.fromString(member),
                Presence.Kind.valueOf(fields.getOrDefault("som-" + member, "")),
                time(fields.getOrDefault("fra-" + member, "")),
                time(fields.getOrDefault("til-" + member, "")),
                fields.getOrDefault("grund-" + member, "").strip());
    }

    private static @Nullable LocalTime time(String typed) {
        return typed.isBlank() ? null : LocalTime.parse(typed);
    }
}
