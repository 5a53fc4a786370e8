package vn.tincay.launch.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.launch.postgres.DatabaseAccess;

/** Runs all checks in turn. */
public final class Doctor {
    private Doctor() {}

    /** @param database a database named by URL, or null for the embedded one */
    public static List<Finding> examine(Path data, @Nullable DatabaseAccess database) {
        return Stream.of(
                        new JavaMachine(Runtime.version().feature(), System.getProperty("java.vm.version", "")).look(),
                        database == null
                                ? EmbeddedDatabase.look()
                                : new NamedDatabase(database, Clock.systemUTC()).look(),
                        new Fonts(Fonts.usualFolders()).look(),
                        new ClockState(Clock.systemUTC()).look(),
                        new DiskSpace(data).look(),
                        new FolderRights(data).look())
                .toList();
    }
}
