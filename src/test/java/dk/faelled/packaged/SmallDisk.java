package dk.faelled.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that is soon full, and can be made larger. Needs the right to mount one. */
final class SmallDisk implements AutoCloseable {

    private final Path directory;

    SmallDisk(Path directory, int megabytes) throws IOException, InterruptedException {
        this.directory = Files.createDirectories(directory);
        if (!mount("size=" + megabytes + "m")) {
            throw new IOException("Not allowed to mount a disk");
        }
    }

    static boolean isPossible(Path directory) throws IOException, InterruptedException {
        try (SmallDisk disk = new SmallDisk(directory, 1)) {
            return Files.isDirectory(disk.directory);
        } catch (IOException e) {
            return false;
        }
    }

    Path directory() {
        return directory;
    }

    void enlarge(int megabytes) throws IOException, InterruptedException {
        if (!mount("remount,size=" + megabytes + "m")) {
            throw new IOException("The disk cannot be made larger");
        }
    }

    private boolean mount(String options) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", options, "none", directory.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", directory.toString());
    }
}
