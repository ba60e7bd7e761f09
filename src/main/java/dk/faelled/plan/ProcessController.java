package dk.faelled.plan;

import dk.faelled.document.Pdf;
import dk.faelled.document.SvgDrawing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
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
@RequestMapping("/planer/{slug}")
class ProcessController {

    private static final int PNG_WIDTH = 2240;
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final PlanReader reader;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Pdf pdf;

    ProcessController(
            PlanReader reader, ITemplateEngine templates, MessageSource messages, Pdf pdf) {
        this.reader = reader;
        this.templates = templates;
        this.messages = messages;
        this.pdf = pdf;
    }

    @GetMapping("/proces")
    String process(@PathVariable String slug, Model model, Locale locale) {
        PlanView plan = reader.published(slug);
        model.addAttribute("plan", plan);
        model.addAttribute("figure", figure(plan, locale));
        return "plan/process";
    }

    @GetMapping("/proces.svg")
    ResponseEntity<byte[]> svg(@PathVariable String slug, Locale locale) {
        byte[] svg = drawing(slug, locale).getBytes(StandardCharsets.UTF_8);
        return download(slug, "svg", SVG, svg);
    }

    @GetMapping("/proces.png")
    ResponseEntity<byte[]> png(@PathVariable String slug, Locale locale) {
        byte[] png = new SvgDrawing(drawing(slug, locale)).toPng(PNG_WIDTH);
        return download(slug, "png", MediaType.IMAGE_PNG, png);
    }

    @GetMapping("/proces.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, Locale locale) {
        PlanView plan = reader.published(slug);
        byte[] document =
                pdf.print(
                        "plan/process-pdf",
                        Map.of("plan", plan, "figure", figure(plan, locale)),
                        locale);
        return download(slug, "pdf", MediaType.APPLICATION_PDF, document);
    }

    private String drawing(String slug, Locale locale) {
        PlanView plan = reader.published(slug);
        Map<String, Object> model = Map.of("plan", plan, "figure", figure(plan, locale));
        return templates.process("plan/figure-svg", new Context(locale, model));
    }

    private ProcessFigure figure(PlanView plan, Locale locale) {
        return new ProcessFigure(
                plan.process(),
                locale,
                new ProcessFigure.Words(
                        messages.getMessage("plan.figure.common", null, locale),
                        messages.getMessage("plan.figure.all-tracks", null, locale),
                        messages.getMessage("plan.figure.today", null, locale),
                        messages.getMessage("plan.figure.phase", null, locale)));
    }

    private static ResponseEntity<byte[]> download(
            String slug, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(slug + "-proces." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
