package vn.tincay.launch.command.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.postgres.DatabaseAccess;

/**
 * Options for an external database in place of the embedded one. Passwords come from files, since every user of the
 * machine can see arguments.
 */
public final class DatabaseOptions {
    @Option(names = "--database-url", paramLabel = "jdbc:postgresql://…", description = "${bundle:launch.database.url}")
    @Nullable
    String url;

    @Option(names = "--database-user", defaultValue = "tincay_app", description = "${bundle:launch.database.user}")
    String user = "tincay_app";

    @Option(names = "--database-password-file", description = "${bundle:launch.database.password-file}")
    @Nullable
    Path passwordFile;

    public boolean isExternal() {
        return url != null;
    }

    public DatabaseAccess application() {
        return access(user, passwordFile);
    }

    public DatabaseAccess access(String role, @Nullable Path file) {
        if (url == null || !url.startsWith("jdbc:postgresql://")) {
            throw new Failure(ExitCode.USAGE, "launch.database.not-jdbc", String.valueOf(url));
        }
        return new DatabaseAccess(url, role, file == null ? "" : password(file));
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.database.no-password-file", file);
        }
    }
}
