package vn.tincay.notice.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of the installation.
 *
 * @param host empty: no mail is sent
 * @param port 0 for the usual port of the chosen encryption
 * @param user empty for a relay that asks for no password
 * @param passwordFile read at every connection, so that a new password needs no restart; null without a password
 * @param from the address of the sender
 * @param certificate PEM file of the authority that signed the server's certificate; null for the authorities that the
 *     machine trusts
 * @param timeout how long connecting, one answer of the server or one write may take
 */
@ConfigurationProperties("tincay.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("STARTTLS") MailSecurity security,
        @DefaultValue("") String user,
        @Nullable Path passwordFile,
        @DefaultValue("") String from,
        @Nullable Path certificate,
        @DefaultValue("15s") Duration timeout) {

    public MailSettings {
        if (!host.isBlank() && !MailAddress.isValid(from)) {
            throw new IllegalArgumentException("tincay.mail.from must be the e-mail address of the sender");
        }
        if (!host.isBlank() && !user.isBlank() && security == MailSecurity.NONE) {
            throw new IllegalArgumentException("tincay.mail.security must be starttls or tls when a password is sent");
        }
    }

    /** The settings of an installation that sends no mail. */
    public static MailSettings off() {
        return new MailSettings("", 0, MailSecurity.STARTTLS, "", null, "", null, Duration.ofSeconds(15));
    }

    public boolean isOn() {
        return !host.isBlank();
    }

    public int effectivePort() {
        return port == 0 ? security.usualPort() : port;
    }

    boolean hasPassword() {
        return !user.isBlank();
    }

    /** The domain of the sender; the installation greets the server with this name and ends its Message-IDs with it. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
