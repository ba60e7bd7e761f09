package dk.faelled.plan;

import dk.faelled.document.Pdf;
import dk.faelled.document.SvgDrawing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A plan's process: as a page, and its figure as SVG, PNG and an accessible PDF. */
@Controller
@RequestMapping("/{place:planer|eksempel}/{key}")
class ProcessController {

    private static final int PNG_WIDTH = 2240;
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final PlanReader reader;
    private final ITemplateEngine templates;
    private final ProcessFigures figures;
    private final Pdf pdf;

    ProcessController(
            PlanReader reader, ITemplateEngine templates, ProcessFigures figures, Pdf pdf) {
        this.reader = reader;
        this.templates = templates;
        this.figures = figures;
        this.pdf = pdf;
    }

    @GetMapping("/proces")
    String process(
            @PathVariable String place, @PathVariable String key, Model model, Locale locale) {
        PlanView plan = reader.at(place, key);
        model.addAttribute("plan", plan);
        model.addAttribute("figure", figure(plan, locale));
        return "plan/process";
    }

    @GetMapping("/proces.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String place, @PathVariable String key, Locale locale) {
        byte[] svg = drawing(place, key, locale).getBytes(StandardCharsets.UTF_8);
        return download("svg", SVG, svg);
    }

    @GetMapping("/proces.png")
    ResponseEntity<byte[]> png(
            @PathVariable String place, @PathVariable String key, Locale locale) {
        byte[] png = new SvgDrawing(drawing(place, key, locale)).toPng(PNG_WIDTH);
        return download("png", MediaType.IMAGE_PNG, png);
    }

    @GetMapping("/proces.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String place, @PathVariable String key, Locale locale) {
        PlanView plan = reader.at(place, key);
        byte[] document =
                pdf.print(
                        "plan/process-pdf",
                        Map.of("plan", plan, "figure", figure(plan, locale)),
                        locale);
        return download("pdf", MediaType.APPLICATION_PDF, document);
    }

    private String drawing(String place, String key, Locale locale) {
        PlanView plan = reader.at(place, key);
        Map<String, Object> model = Map.of("plan", plan, "figure", figure(plan, locale));
        return templates.process("plan/figure-svg", new Context(locale, model));
    }

    private ProcessFigure figure(PlanView plan, Locale locale) {
        return figures.of(plan.process(), locale);
    }

    private static ResponseEntity<byte[]> download(String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("proces." + ending).build().toString())
                .body(content);
    }
}
