package vn.tincay.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A random password per database role, made once and kept in a file only its owner can read. */
record PostgresPasswords(Map<String, String> byRole) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static PostgresPasswords of(Path file, List<String> roles) throws IOException {
        if (!Files.exists(file)) {
            write(file, roles);
        }
        Files.setPosixFilePermissions(file, OWNER_ONLY);
        Map<String, String> passwords = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            passwords.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return new PostgresPasswords(Map.copyOf(passwords));
    }

    String of(String role) {
        return Objects.requireNonNull(byRole.get(role), role);
    }

    private static void write(Path file, List<String> roles) throws IOException {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder();
        for (String role : roles) {
            byte[] secret = new byte[24];
            random.nextBytes(secret);
            lines.append(role).append(':');
            lines.append(Base64.getUrlEncoder().encodeToString(secret)).append('\n');
        }
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        try (FileChannel out =
                FileChannel.open(whole, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            out.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(whole, file, ATOMIC_MOVE);
    }
}
