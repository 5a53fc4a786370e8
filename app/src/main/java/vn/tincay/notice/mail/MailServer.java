package vn.tincay.notice.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The mail server that the operator named. */
public final class MailServer {

    private final MailSettings settings;

    public MailServer(MailSettings settings) {
        this.settings = settings;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** Connects, encrypts and signs in, as the settings say. */
    public MailConnection connect() throws MailFailure {
        try {
            var session = Session.getInstance(properties());
            var transport = session.getTransport("smtp");
            try {
                transport.connect(settings.host(), settings.effectivePort(), user(), password());
            } catch (MessagingException refused) {
                transport.close();
                throw refused;
            }
            return new MailConnection(session, transport, settings);
        } catch (MessagingException refused) {
            throw new MailFailure(reason(refused), refused);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new MailFailure(MailFailure.Reason.NOT_TRUSTED, unreadable);
        }
    }

    private @Nullable String user() {
        return settings.hasPassword() ? settings.user() : null;
    }

    private @Nullable String password() throws MailFailure {
        var file = settings.passwordFile();
        if (!settings.hasPassword() || file == null) {
            return null;
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new MailFailure(MailFailure.Reason.NO_PASSWORD_FILE, unreadable);
        }
    }

    private Properties properties() throws IOException, GeneralSecurityException {
        var properties = new Properties();
        var timeout = Long.toString(settings.timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.auth", Boolean.toString(settings.hasPassword()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        var certificate = settings.certificate();
        if (certificate != null) {
            properties.put("mail.smtp.ssl.socketFactory", TrustedAuthority.socketFactory(certificate));
        }
        return properties;
    }

    private MailFailure.Reason reason(MessagingException refused) {
        if (refused instanceof AuthenticationFailedException) {
            return MailFailure.Reason.PASSWORD_REFUSED;
        }
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return MailFailure.Reason.NOT_TRUSTED;
            }
        }
        // The library gives a network failure as the cause; without one, the server answered and offers no STARTTLS.
        return settings.security() == MailSecurity.STARTTLS && refused.getCause() == null
                ? MailFailure.Reason.NOT_ENCRYPTED
                : MailFailure.Reason.UNREACHABLE;
    }
}
