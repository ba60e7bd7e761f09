package dk.faelled.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.faelled.PortalTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

@PortalTest
class PicturesTests {

    @Autowired private Pictures pictures;
    @Autowired private StoredFiles files;

    @Test
    void drawsLargePicturesAnewAtASensibleSize() throws IOException {
        StoredFile stored = pictures.take(png(3000, 1500), "Æbletræet ved søen.png");

        BufferedImage kept =
                ImageIO.read(
                        new ByteArrayInputStream(
                                files.findById(stored.id()).orElseThrow().content()));
        assertThat(kept.getWidth()).isEqualTo(1400);
        assertThat(kept.getHeight()).isEqualTo(700);
        assertThat(stored.name()).isEqualTo("Æbletræet-ved-søen.jpg");
    }

    @Test
    void looksAtTheContentAndNotAtTheName() {
        byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

        refuses(UnacceptablePicture.Reason.NO_PICTURE, () -> pictures.take(pdf, "foto.jpg"));
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPicture() throws IOException {
        byte[] broken = new byte[200];
        System.arraycopy(png(10, 10), 0, broken, 0, 40);

        refuses(UnacceptablePicture.Reason.UNREADABLE, () -> pictures.take(broken, "foto.png"));
    }

    @Test
    void refusesFilesOverTenMegabytes() {
        MockMultipartFile large =
                new MockMultipartFile(
                        "picture", "foto.jpg", "image/jpeg", new byte[11 * 1024 * 1024]);

        refuses(UnacceptablePicture.Reason.TOO_LARGE, () -> pictures.take(large));
    }

    @Test
    void attachesAnUploadOnce() throws IOException {
        StoredFile stored = pictures.take(png(20, 20), "a.png");

        assertThat(pictures.attach(stored.id())).isTrue();
        assertThat(pictures.attach(stored.id())).isFalse();
    }

    private static void refuses(UnacceptablePicture.Reason reason, ThrowingCallable take) {
        assertThatExceptionOfType(UnacceptablePicture.class)
                .isThrownBy(take)
                .extracting(UnacceptablePicture::reason)
                .isEqualTo(reason);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
