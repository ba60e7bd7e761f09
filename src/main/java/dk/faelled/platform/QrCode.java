package dk.faelled.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square that phones read: as a drawing for pages and documents, as pixels for mails. */
public final class QrCode {

    private static final int PIXELS_PER_SQUARE = 6;

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    /** The code of a text, mostly an address. */
    public static QrCode of(String content) {
        try {
            return new QrCode(
                    new QRCodeWriter()
                            .encode(
                                    content,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")));
        } catch (WriterException e) {
            throw new IllegalArgumentException("A text that makes no code", e);
        }
    }

    /** The box of the SVG the path belongs to, with the white edge readers need. */
    public String viewBox() {
        return "0 0 %d %d".formatted(squares.getWidth(), squares.getHeight());
    }

    /** The path of an SVG of 1 by 1 unit per square. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public byte[] png() {
        int width = squares.getWidth() * PIXELS_PER_SQUARE;
        int height = squares.getHeight() * PIXELS_PER_SQUARE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = squares.get(x / PIXELS_PER_SQUARE, y / PIXELS_PER_SQUARE);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Drawing a code", e);
        }
        return out.toByteArray();
    }
}
