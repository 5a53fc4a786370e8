package vn.tincay.launch.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.notice.mail.MailSettings;

/** Runs all checks in turn. */
public final class Doctor {
    private Doctor() {}

    /**
     * @param database a database named by URL, or null for the embedded one
     * @param mail the mail server, which may be off
     */
    public static List<Finding> examine(Path data, @Nullable DatabaseAccess database, MailSettings mail) {
        return Stream.of(
                        new JavaMachine(Runtime.version().feature(), System.getProperty("java.vm.version", ""))
                                .examine(),
                        database == null
                                ? EmbeddedDatabase.examine()
                                : new NamedDatabase(database, Clock.systemUTC()).examine(),
                        new Fonts(Fonts.usualFolders()).examine(),
                        new ClockState(Clock.systemUTC()).examine(),
                        new DiskSpace(data).examine(),
                        new FolderRights(data).examine(),
                        new MailAnswer(mail).examine())
                .toList();
    }
}
