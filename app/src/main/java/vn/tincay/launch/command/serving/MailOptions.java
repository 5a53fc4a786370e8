package vn.tincay.launch.command.serving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.notice.mail.MailAddress;
import vn.tincay.notice.mail.MailSecurity;
import vn.tincay.notice.mail.MailSettings;

/** Options for the mail server that sends the digests; without a host no mail is sent. */
public final class MailOptions {
    @Option(names = "--mail-host", defaultValue = "${env:TINCAY_MAIL_HOST}", description = "${bundle:launch.mail.host}")
    @Nullable
    String host;

    @Option(names = "--mail-from", defaultValue = "${env:TINCAY_MAIL_FROM}", description = "${bundle:launch.mail.from}")
    @Nullable
    String from;

    @Option(names = "--mail-port", defaultValue = "${env:TINCAY_MAIL_PORT}", description = "${bundle:launch.mail.port}")
    @Nullable
    Integer port;

    @Option(
            names = "--mail-security",
            paramLabel = "starttls|tls|none",
            defaultValue = "${env:TINCAY_MAIL_SECURITY}",
            description = "${bundle:launch.mail.security}")
    @Nullable
    MailSecurity security;

    @Option(names = "--mail-user", defaultValue = "${env:TINCAY_MAIL_USER}", description = "${bundle:launch.mail.user}")
    @Nullable
    String user;

    @Option(
            names = "--mail-password-file",
            defaultValue = "${env:TINCAY_MAIL_PASSWORDFILE}",
            description = "${bundle:launch.mail.password-file}")
    @Nullable
    Path passwordFile;

    @Option(
            names = "--mail-certificate",
            defaultValue = "${env:TINCAY_MAIL_CERTIFICATE}",
            description = "${bundle:launch.mail.certificate}")
    @Nullable
    Path certificate;

    /** The settings as the server of pages reads them; {@link MailSettings#off} without a host. */
    public MailSettings settings() {
        if (host == null || host.isBlank()) {
            return MailSettings.off();
        }
        var security = this.security == null ? MailSecurity.STARTTLS : this.security;
        var user = this.user == null ? "" : this.user;
        if (from == null || !MailAddress.isValid(from)) {
            throw new Failure(ExitCode.USAGE, "launch.mail.no-from");
        }
        if (security == MailSecurity.NONE && !user.isBlank()) {
            throw new Failure(ExitCode.USAGE, "launch.mail.open-password");
        }
        requireReadable(passwordFile);
        requireReadable(certificate);
        return new MailSettings(
                host, port == null ? 0 : port, security, user, passwordFile, from, certificate, Duration.ofSeconds(15));
    }

    /** The Spring properties of the settings. */
    public Map<String, Object> properties() {
        var settings = settings();
        var properties = new LinkedHashMap<String, Object>();
        if (settings.isOn()) {
            properties.put("tincay.mail.host", settings.host());
            properties.put("tincay.mail.port", settings.port());
            properties.put("tincay.mail.security", settings.security());
            properties.put("tincay.mail.user", settings.user());
            properties.put("tincay.mail.from", settings.from());
            putFile(properties, "tincay.mail.password-file", settings.passwordFile());
            putFile(properties, "tincay.mail.certificate", settings.certificate());
        }
        return properties;
    }

    private static void putFile(Map<String, Object> properties, String name, @Nullable Path file) {
        if (file != null) {
            properties.put(name, file.toAbsolutePath().toUri());
        }
    }

    private static void requireReadable(@Nullable Path file) {
        if (file != null && !Files.isReadable(file)) {
            throw new Failure(ExitCode.UNAVAILABLE, "launch.mail.no-file", file);
        }
    }
}
