package dk.faelled.document;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in pictures. What a file is decides its content, not its name; what is kept is drawn anew
 * at a sensible size, upright, without the camera's hidden data.
 */
@Service
public class Pictures {

    private static final long LARGEST_UPLOAD = 10L * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 1400;
    private static final double QUALITY = 0.82;
    private static final Set<String> ACCEPTED = Set.of("image/jpeg", "image/png");
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final StoredFiles files;
    private final Clock clock;
    private final Tika tika = new Tika();

    /** Drawing needs much memory: only so many at a time. */
    private final Semaphore easels = new Semaphore(2);

    Pictures(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps an uploaded picture, not yet attached to anything.
     *
     * @throws UnacceptablePicture when it is too large, is no JPEG or PNG, or cannot be read
     */
    @Transactional
    public StoredFile take(MultipartFile upload) {
        if (upload.getSize() > LARGEST_UPLOAD) {
            throw new UnacceptablePicture(UnacceptablePicture.Reason.TOO_LARGE);
        }
        try {
            return take(upload.getBytes(), upload.getOriginalFilename());
        } catch (IOException e) {
            throw new UnacceptablePicture(UnacceptablePicture.Reason.UNREADABLE);
        }
    }

    /** The same for bytes that are at hand. */
    @Transactional
    public StoredFile take(byte[] original, @Nullable String originalName) {
        if (!ACCEPTED.contains(tika.detect(original))) {
            throw new UnacceptablePicture(UnacceptablePicture.Reason.NO_PICTURE);
        }
        byte[] picture = drawInTurn(original);
        return files.save(
                new StoredFile(
                        FileName.withEnding(originalName, "jpg"),
                        MediaType.IMAGE_JPEG_VALUE,
                        picture,
                        clock.instant()));
    }

    /** An upload that still belongs to nobody, to be shown again beside a form. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> pending(UUID id) {
        return files.findById(id).filter(file -> !file.isAttached());
    }

    /** Makes the upload part of what was sent; false when it is gone or belongs to another. */
    @Transactional
    public boolean attach(UUID id) {
        Optional<StoredFile> file = files.findById(id).filter(each -> !each.isAttached());
        file.ifPresent(StoredFile::attach);
        return file.isPresent();
    }

    @Transactional
    public void publish(UUID id) {
        files.findById(id).ifPresent(StoredFile::publish);
    }

    @Transactional
    public void withhold(UUID id) {
        files.findById(id).ifPresent(StoredFile::withhold);
    }

    @Transactional
    public void remove(UUID id) {
        files.deleteById(id);
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    public void removeForgotten() {
        files.deleteForgotten(clock.instant().minus(FORGOTTEN_AFTER));
    }

    private byte[] drawInTurn(byte[] original) {
        easels.acquireUninterruptibly();
        try {
            return drawAnew(original);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CMMException e) {
            throw new UnacceptablePicture(UnacceptablePicture.Reason.UNREADABLE);
        } finally {
            easels.release();
        }
    }

    private static byte[] drawAnew(byte[] original) {
        try {
            refuseEnormous(original);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage upright =
                    Thumbnails.of(new ByteArrayInputStream(original)).scale(1).asBufferedImage();
            int longest = Math.max(upright.getWidth(), upright.getHeight());
            Thumbnails.of(upright)
                    .scale(Math.min(1.0, (double) LONGEST_SIDE / longest))
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UnacceptablePicture(UnacceptablePicture.Reason.UNREADABLE);
        }
    }

    /** A small file can unfold to a picture that fills the memory. */
    private static void refuseEnormous(byte[] original) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnacceptablePicture(UnacceptablePicture.Reason.UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnacceptablePicture(UnacceptablePicture.Reason.TOO_LARGE);
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
