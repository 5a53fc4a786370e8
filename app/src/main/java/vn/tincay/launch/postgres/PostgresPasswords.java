package vn.tincay.launch.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.tincay.launch.DataFolder;

/**
 * A random password per database role, each in a file that only its owner can read. A file is read when its role
 * connects, so the process that serves pages reads only one.
 */
public record PostgresPasswords(DataFolder folder) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    public void create(List<String> roles) throws IOException {
        for (String role : roles) {
            Path file = folder.password(role);
            if (!Files.exists(file)) {
                write(file);
            }
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
    }

    public String of(String role) {
        try {
            return Files.readString(folder.password(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String line = Base64.getUrlEncoder().encodeToString(secret) + '\n';
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        try (FileChannel out =
                FileChannel.open(whole, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(whole, file, ATOMIC_MOVE);
    }
}
