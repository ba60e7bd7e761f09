package dk.faelled.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Takes in a logo: a small PNG, drawn anew so that nothing but its picture is kept. */
final class Logo {

    private static final int LARGEST_FILE = 1024 * 1024;
    private static final int LONGEST_SIDE = 2000;

    private Logo() {}

    /** The logo as PNG; nothing at all when it is no picture, or too large. */
    static byte[] drawAnew(byte[] original) throws IOException {
        if (original.length > LARGEST_FILE) {
            return new byte[0];
        }
        if (longestSide(original) > LONGEST_SIDE) {
            return new byte[0];
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(original));
        if (picture == null) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** A small file can unfold to a picture that fills the memory: it is measured first. */
    private static int longestSide(byte[] original) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Integer.MAX_VALUE;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
