package dk.faelled.plan;

import java.util.Locale;

/**
 * A stroke of the process figure. All colours come from the class, so that the page, the downloads
 * and the print each give their own.
 *
 * @param element the SVG element
 * @param css its classes
 * @param geometry coordinates as the element wants them: {@code x y width height radius} of a rect,
 *     {@code cx cy r} of a circle, {@code x y} of a text, and nothing for a path
 * @param text the text, or a path's data
 */
public record Shape(String element, String css, double[] geometry, String text) {

    static Shape rect(String css, double x, double y, double width, double height, double radius) {
        return new Shape("rect", css, new double[] {x, y, width, height, radius}, "");
    }

    static Shape circle(String css, double x, double y, double radius) {
        return new Shape("circle", css, new double[] {x, y, radius}, "");
    }

    static Shape text(String css, double x, double y, String text) {
        return new Shape("text", css, new double[] {x, y}, text);
    }

    static Shape path(String css, String format, Object... numbers) {
        return new Shape("path", css, new double[] {}, String.format(Locale.ROOT, format, numbers));
    }

    /** A coordinate with one decimal, as SVG wants it. */
    public String at(int index) {
        return String.format(Locale.ROOT, "%.1f", geometry[index]);
    }
}
