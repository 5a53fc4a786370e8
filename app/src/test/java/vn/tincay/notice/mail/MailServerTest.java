package vn.tincay.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tincay.notice.mail.MailFailure.Reason;

/** The connection to an SMTP server. */
class MailServerTest {

    private static final UUID ID = UUID.fromString("019ad000-0000-7000-8000-000000000001");

    @TempDir
    static Path folder;

    static TestMailServer.SelfSigned certificate;
    static Path passwordFile;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TestMailServer.SelfSigned.in(folder);
        passwordFile = Files.writeString(folder.resolve("password"), TestMailServer.PASSWORD + "\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = MailSecurity.class,
            names = {"STARTTLS", "TLS"})
    void sendsOverAnEncryptedConnectionWithAPassword(MailSecurity security) throws Exception {
        try (var server = TestMailServer.encrypted(security, certificate.identity())) {
            assertThat(send(server.settings(passwordFile, certificate.certificate()), "hoa@example.vn"))
                    .isEqualTo(Delivery.ACCEPTED);
            assertThat(server.to("hoa@example.vn")).singleElement().satisfies(one -> {
                assertThat(one.subject()).isEqualTo("Tin Cậy: 2 việc đang chờ");
                assertThat(one.text()).isEqualTo("Quá hạn\n- Tập huấn ở xã Ơ Đu\n");
                assertThat(one.header("Message-ID")).isEqualTo("<" + ID + "@cantho.gov.vn>");
                assertThat(one.header("Auto-Submitted")).isEqualTo("auto-generated");
                assertThat(one.header("List-Unsubscribe")).isEqualTo("<https://tincay.example.vn/account/digest>");
                assertThat(one.header("Content-Type")).startsWith("text/plain");
                assertThat(one.header("Date")).startsWith("Tue, 1 Dec 2026 00:00:00");
            });
        }
    }

    /**
     * A password or a title must not be sent unencrypted because the server, or an attacker in between, offers no
     * encryption.
     */
    @Test
    void sendsNothingToAServerWithoutEncryption() throws Exception {
        try (var server = TestMailServer.open()) {
            var settings = new MailSettings(
                    "localhost",
                    server.port(),
                    MailSecurity.STARTTLS,
                    TestMailServer.USER,
                    passwordFile,
                    "tincay@cantho.gov.vn",
                    null,
                    Duration.ofSeconds(10));
            assertThat(reason(settings)).isEqualTo(Reason.NOT_ENCRYPTED);
            assertThat(server.to("hoa@example.vn")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailSecurity.class,
            names = {"STARTTLS", "TLS"})
    void trustsNoUnknownCertificate(MailSecurity security) throws Exception {
        try (var server = TestMailServer.encrypted(security, certificate.identity())) {
            assertThat(reason(server.settings(passwordFile, null))).isEqualTo(Reason.NOT_TRUSTED);
        }
    }

    @Test
    void namesAWrongPassword() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong"), "guess");
        try (var server = TestMailServer.encrypted(MailSecurity.STARTTLS, certificate.identity())) {
            assertThat(reason(server.settings(wrong, certificate.certificate())))
                    .isEqualTo(Reason.PASSWORD_REFUSED);
            assertThat(reason(server.settings(folder.resolve("none"), certificate.certificate())))
                    .isEqualTo(Reason.NO_PASSWORD_FILE);
        }
    }

    @Test
    void namesAServerThatIsDown() throws Exception {
        var server = TestMailServer.open();
        server.close();
        assertThat(reason(server.settings(null, null))).isEqualTo(Reason.UNREACHABLE);
    }

    /** RFC 5321, 4.2.3: only these answers are about the address itself and stay the same tomorrow. */
    @ParameterizedTest
    @CsvSource({
        "550, ADDRESS_REFUSED",
        "551, ADDRESS_REFUSED",
        "553, ADDRESS_REFUSED",
        "450, NOT_NOW",
        "451, NOT_NOW",
        "452, NOT_NOW",
        "552, NOT_NOW",
        "554, NOT_NOW"
    })
    void distinguishesARefusedAddressFromABusyServer(int code, Delivery delivery) throws Exception {
        try (var server = TestMailServer.open()) {
            server.refuse("hoa@example.vn", code);
            assertThat(send(server.settings(null, null), "hoa@example.vn")).isEqualTo(delivery);
        }
    }

    @Test
    void givesUpOnASlowServer() throws Exception {
        var open = new CountDownLatch(1);
        try (var server = TestMailServer.open()) {
            server.pauseUntil(open);
            var settings = new MailSettings(
                    "localhost",
                    server.port(),
                    MailSecurity.NONE,
                    "",
                    null,
                    "tincay@cantho.gov.vn",
                    null,
                    Duration.ofMillis(300));
            assertThat(send(settings, "hoa@example.vn")).isEqualTo(Delivery.NOT_NOW);
            open.countDown(); // the server stops only after it has taken the message
        }
    }

    @Test
    void refusesSettingsThatSendAPasswordUnencryptedOrNameNoSender() {
        assertThatThrownBy(() -> new MailSettings(
                        "mail", 0, MailSecurity.NONE, "user", null, "a@example.vn", null, Duration.ofSeconds(1)))
                .hasMessageContaining("tincay.mail.security");
        assertThatThrownBy(() ->
                        new MailSettings("mail", 0, MailSecurity.TLS, "", null, "nobody", null, Duration.ofSeconds(1)))
                .hasMessageContaining("tincay.mail.from");
    }

    @ParameterizedTest
    @CsvSource({
        "hoa.nguyen@cantho.gov.vn, true",
        "h+việc@example.vn, false",
        "hoa@example, false",
        "hoa example@example.vn, false",
        "hoa@example.vn>, false",
        "'hoa@example.vn,lan@example.vn', false",
        "hoa@-example.vn, false",
        "'', false"
    })
    void acceptsExactlyOneAddress(String address, boolean valid) {
        assertThat(MailAddress.isValid(address)).isEqualTo(valid);
        assertThat(MailAddress.isValid("hoa@example.vn\r\nBcc: lan@example.vn")).isFalse();
    }

    private static Delivery send(MailSettings settings, String address) throws MailFailure {
        try (var connection = new MailServer(settings).connect()) {
            return connection.send(new Mail(
                    ID,
                    address,
                    "Tin Cậy: 2 việc đang chờ",
                    "Quá hạn\n- Tập huấn ở xã Ơ Đu\n",
                    "vi",
                    "https://tincay.example.vn/account/digest",
                    Instant.parse("2026-12-01T00:00:00Z")));
        }
    }

    private static Reason reason(MailSettings settings) {
        var failure = catchThrowableOfType(MailFailure.class, () -> send(settings, "hoa@example.vn"));
        return failure.reason();
    }
}
