package vn.tincay.launch.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.launch.doctor.Finding.Grade;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.EmbeddedPostgres;
import vn.tincay.notice.mail.MailSecurity;
import vn.tincay.notice.mail.MailSettings;
import vn.tincay.notice.mail.TestMailServer;

@Tag("slow")
class DoctorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"17, BAD", "24, BAD", "25, GOOD", "26, GOOD"})
    void requiresJava25(int feature, Grade grade) {
        assertThat(new JavaMachine(feature, "").examine().grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"499, BAD", "500, POOR", "5119, POOR", "5120, GOOD"})
    void requiresFreeDiskSpace(long megabytes, Grade grade) {
        assertThat(new DiskSpace(folder).assess(megabytes * 1024 * 1024).grade())
                .isEqualTo(grade);
    }

    @Test
    void reportsAClockSetToThePast() {
        Clock epoch = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertThat(new ClockState(epoch).examine().key()).isEqualTo("launch.doctor.clock.past");
    }

    @Test
    void reportsAFolderOthersCanRead() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(new FolderRights(folder).examine().grade()).isEqualTo(Grade.POOR);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(new FolderRights(folder).examine().grade()).isEqualTo(Grade.GOOD);
        assertThat(new FolderRights(folder.resolve("not/yet")).examine().grade())
                .isEqualTo(Grade.GOOD);
    }

    @Test
    void checksAllVietnameseLetters() {
        assertThat(VietnameseLetters.all()).hasSize(134).contains('đ', 'Đ', 'ă', 'Ư', 'ộ', 'Ỵ');
    }

    @Test
    void reportsAMissingFont() {
        assertThat(new Fonts(List.of(folder)).examine().key()).isEqualTo("launch.doctor.fonts.missing");
    }

    @Test
    void reportsAFontWithMissingLetters() throws Exception {
        try (InputStream whole =
                        getClass().getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                OutputStream narrow = Files.newOutputStream(folder.resolve("LiberationSerif-Regular.ttf"))) {
            TTFSubsetter latin = new TTFSubsetter(new TTFParser().parse(new RandomAccessReadBuffer(whole)));
            "abcdđ".codePoints().forEach(latin::add);
            latin.writeToStream(narrow);
        }
        assertThat(new Fonts(List.of(folder)).examine().key()).isEqualTo("launch.doctor.fonts.lacking");
    }

    @Test
    void findsTheSerifOfOfficialDocuments() {
        assertThat(new Fonts(Fonts.usualFolders()).examine().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void anInstallationWithoutMailIsWell() {
        var finding = new MailAnswer(MailSettings.off()).examine();
        assertThat(finding.grade()).isEqualTo(Grade.GOOD);
        assertThat(finding.key()).isEqualTo("launch.doctor.mail.off");
    }

    @Test
    void saysWhatIsWrongWithAMailServerAndSendsNothing() throws Exception {
        var certificate = TestMailServer.SelfSigned.in(folder);
        var password = Files.writeString(folder.resolve("password"), TestMailServer.PASSWORD);
        var wrong = Files.writeString(folder.resolve("wrong"), "guess");
        try (var server = TestMailServer.encrypted(MailSecurity.STARTTLS, certificate.identity())) {
            assertThat(mail(server.settings(password, certificate.certificate())))
                    .isEqualTo("GOOD launch.doctor.mail.good");
            assertThat(mail(server.settings(password, null))).isEqualTo("POOR launch.doctor.mail.not-trusted");
            assertThat(mail(server.settings(wrong, certificate.certificate())))
                    .isEqualTo("POOR launch.doctor.mail.password-refused");
            assertThat(mail(server.settings(folder.resolve("none"), certificate.certificate())))
                    .isEqualTo("POOR launch.doctor.mail.no-password-file");
            assertThat(server.to("tincay@cantho.gov.vn")).isEmpty();
        }
    }

    /** A relay on the same machine is well, and the doctor does not claim that it encrypts. */
    @Test
    void tellsARelayFromAServerThatIsDown() throws Exception {
        try (var relay = TestMailServer.open()) {
            assertThat(mail(relay.settings(null, null))).isEqualTo("GOOD launch.doctor.mail.open");
            var encrypting = new MailSettings(
                    "localhost",
                    relay.port(),
                    MailSecurity.STARTTLS,
                    "",
                    null,
                    "tincay@cantho.gov.vn",
                    null,
                    Duration.ofSeconds(10));
            assertThat(mail(encrypting)).isEqualTo("POOR launch.doctor.mail.not-encrypted");
        }
        var down = TestMailServer.open();
        down.close();
        assertThat(mail(down.settings(null, null))).isEqualTo("POOR launch.doctor.mail.unreachable");
    }

    private static String mail(MailSettings settings) {
        var finding = new MailAnswer(settings).examine();
        return finding.grade() + " " + finding.key();
    }

    @Test
    void checksADatabaseGivenByUrl() {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            Clock now = Clock.systemUTC();
            assertThat(new NamedDatabase(postgres.application(), now).examine().grade())
                    .isEqualTo(Grade.GOOD);
            assertThat(new NamedDatabase(postgres.administrator(), now)
                            .examine()
                            .key())
                    .isEqualTo("launch.doctor.database.mighty");
            assertThat(new NamedDatabase(postgres.application(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                            .examine()
                            .key())
                    .isEqualTo("launch.doctor.database.clock");
            DatabaseAccess guess = new DatabaseAccess(postgres.application().url(), "tincay_app", "guess");
            assertThat(new NamedDatabase(guess, now).examine().key()).isEqualTo("launch.doctor.database.silent");
        }
    }
}
