package dk.faelled.attendance;

import dk.faelled.account.SignedIn;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.registration.Certificates;
import dk.faelled.registration.NeedsBook;
import dk.faelled.registration.Registration;
import dk.faelled.registration.RegistrationState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who registered, in lists. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/arrangementer/{slug}/deltagere")
class ParticipantController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ConferenceDesk conferences;
    private final ParticipantList list;
    private final AttendanceDesk desk;
    private final AttendancePapers papers;
    private final Certificates certificates;

    ParticipantController(
            ConferenceDesk conferences,
            ParticipantList list,
            AttendanceDesk desk,
            AttendancePapers papers,
            Certificates certificates) {
        this.conferences = conferences;
        this.list = list;
        this.desk = desk;
        this.papers = papers;
        this.certificates = certificates;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable RegistrationState tilstand,
            @RequestParam(required = false) @Nullable UUID gruppe,
            @AuthenticationPrincipal SignedIn official) {
        ParticipantList.Filter filter = new ParticipantList.Filter(q, tilstand, gruppe);
        return new ModelAndView("attendance/participants")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("rows", list.rows(slug, filter, official))
                .addObject("filter", filter)
                .addObject("states", RegistrationState.values());
    }

    @PostMapping("/{id}/afbud")
    String cancel(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.cancel(slug, id, official);
        flash.addFlashAttribute("done", "attendance.cancelled");
        return "redirect:/forvaltning/arrangementer/" + slug + "/deltagere";
    }

    @GetMapping("/behov")
    ModelAndView needs(@PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        List<NeedsBook.Row> rows = desk.needs(slug, official);
        return new ModelAndView("attendance/needs")
                .addObject("sheet", conferences.openForEditing(slug, official))
                .addObject("diets", rows.stream().filter(row -> !row.diet().isBlank()).toList())
                .addObject("access", rows.stream().filter(row -> !row.access().isBlank()).toList());
    }

    @GetMapping("/liste.pdf")
    ResponseEntity<byte[]> checkInList(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return file(
                MediaType.APPLICATION_PDF,
                slug + "-deltagerliste.pdf",
                papers.checkInList(list.conference(slug, official), seated(slug, official)));
    }

    @GetMapping("/navneskilte.pdf")
    ResponseEntity<byte[]> badges(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return file(
                MediaType.APPLICATION_PDF,
                slug + "-navneskilte.pdf",
                papers.badges(list.conference(slug, official), seated(slug, official)));
    }

    /** For everybody who came, a page each. */
    @GetMapping("/beviser.pdf")
    ResponseEntity<byte[]> certificates(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        List<Registration> present =
                seated(slug, official).stream()
                        .map(ParticipantList.Row::registration)
                        .filter(each -> each.arrivedAt() != null)
                        .toList();
        return file(
                MediaType.APPLICATION_PDF,
                slug + "-deltagerbeviser.pdf",
                certificates.print(list.conference(slug, official), present));
    }

    @GetMapping("/deltagere.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String slug, @AuthenticationPrincipal SignedIn official) {
        return file(
                WORKBOOK,
                slug + "-deltagere.xlsx",
                papers.workbook(list.rows(slug, ParticipantList.Filter.ALL, official)));
    }

    private List<ParticipantList.Row> seated(String slug, SignedIn official) {
        return list.rows(slug, ParticipantList.Filter.ALL, official).stream()
                .filter(row -> row.registration().state().takesSeat())
                .toList();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
