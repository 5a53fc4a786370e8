package vn.tincay.bench.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random token of each system account and the common password of all persons of this data folder. */
public record Credentials(Properties properties) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the credentials from the folder, or creates them there, readable for their owner only. */
    static Credentials in(Path data) {
        var file = data.resolve("bench.keys");
        var properties = new Properties();
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                for (var name : new String[] {"password", "ministry", "province", "commune"}) {
                    properties.setProperty(name, "tc_" + randomSecret());
                }
                try (var out = Files.newBufferedWriter(file)) {
                    properties.store(out, null);
                }
            }
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            return new Credentials(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String password() {
        return properties.getProperty("password");
    }

    /** @param place ministry, province or commune */
    public String token(String place) {
        return properties.getProperty(place);
    }

    private static String randomSecret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
