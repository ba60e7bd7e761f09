package dk.faelled.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.springframework.core.io.ClassPathResource;

/** An SVG of our own making, as pixels. The portal's typeface is there on any machine. */
public record SvgDrawing(String svg) {

    static {
        register("IBMPlexSans-Regular.ttf");
        register("IBMPlexSans-SemiBold.ttf");
    }

    /** The drawing as a PNG of the given width. */
    public byte[] toPng(int width) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The drawing could not be made into pixels", e);
        }
        return out.toByteArray();
    }

    private static void register(String file) {
        try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException("Typeface " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Typeface " + file, e);
        }
    }
}
