package vn.tincay.launch.doctor;

import java.util.List;
import java.util.Locale;
import vn.tincay.notice.mail.MailFailure;
import vn.tincay.notice.mail.MailSecurity;
import vn.tincay.notice.mail.MailServer;
import vn.tincay.notice.mail.MailSettings;

/** Checks that the mail server answers, encrypts and knows the password. It sends nothing. */
record MailAnswer(MailSettings settings) {

    /** Never graded {@code BAD}, since everything else works without a mail server. */
    Finding examine() {
        var server = settings.host() + ":" + settings.effectivePort();
        if (!settings.isOn()) {
            return new Finding("mail", Finding.Grade.GOOD, "launch.doctor.mail.off", List.of());
        }
        try (var connection = new MailServer(settings).connect()) {
            return connection.isOpen()
                    ? new Finding("mail", Finding.Grade.GOOD, "launch.doctor.mail." + checked(), List.of(server))
                    : Finding.warning("mail", "unreachable", server);
        } catch (MailFailure failure) {
            var reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Finding.warning("mail", reason, server);
        }
    }

    /** Says only what was checked: a relay on the same machine neither encrypts nor asks for a password. */
    private String checked() {
        if (settings.security() == MailSecurity.NONE) {
            return "open";
        }
        return settings.user().isBlank() ? "encrypted" : "good";
    }
}
