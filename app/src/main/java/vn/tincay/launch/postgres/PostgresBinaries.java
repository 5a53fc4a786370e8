package vn.tincay.launch.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;

/**
 * The PostgreSQL programs, unpacked once per version from the library that contains them.
 *
 * <p>They are unpacked beside their final place and renamed, so that two simultaneous first starts, or an interrupted
 * one, never leave an incomplete server.
 */
public record PostgresBinaries(Path home) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("-(\\d[\\w.]*)\\.jar!");

    static PostgresBinaries unpacked(Path cache, ProgressListener progress) throws IOException {
        Path home = cache.resolve("postgres-" + version());
        if (!Files.isDirectory(home)) {
            progress.step("launch.database.unpacking", version());
            Files.createDirectories(cache);
            Path draft = Files.createTempDirectory(cache, "unpacking-");
            unpack(draft);
            moveIntoPlace(draft, home);
        }
        return new PostgresBinaries(home);
    }

    /** The version of PostgreSQL, taken from the file name of the library, which states it nowhere else. */
    static String version() {
        String location = String.valueOf(PostgresBinaries.class.getResource(ARCHIVE));
        Matcher version = VERSION.matcher(location);
        if (!version.find()) {
            throw Failure.unavailable("launch.database.no-programs");
        }
        return version.group(1);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw Failure.unavailable("launch.database.no-programs");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target);
            }
        }
        // The server may run as another account than the one that unpacks.
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void moveIntoPlace(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FolderTrees.delete(draft);
            boolean anotherWasFirst = Files.isDirectory(home);
            if (!anotherWasFirst) {
                throw e;
            }
        }
    }
}
