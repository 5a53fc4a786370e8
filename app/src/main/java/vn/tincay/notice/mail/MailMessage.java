package vn.tincay.notice.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A message in plain text. It loads nothing when it is opened, so nobody learns that it was opened. */
final class MailMessage extends MimeMessage {

    private static final String SENDER = "Tin Cậy";
    private static final String CHARSET = "UTF-8";

    private final UUID id;
    private final String domain;

    private MailMessage(Session session, UUID id, String domain) {
        super(session);
        this.id = id;
        this.domain = domain;
    }

    static MimeMessage of(Mail mail, Session session, MailSettings settings) throws MessagingException {
        var message = new MailMessage(session, mail.id(), settings.domain());
        try {
            message.setFrom(new InternetAddress(settings.from(), SENDER, CHARSET));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), CHARSET);
        message.setText(mail.text(), CHARSET);
        message.setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.at().atOffset(ZoneOffset.UTC)));
        message.setHeader("Content-Language", mail.language());
        // RFC 3834: the receiver's system sends no absence note in reply.
        message.setHeader("Auto-Submitted", "auto-generated");
        // RFC 2369. The link is the same for everybody, and its page requires sign-in.
        message.setHeader("List-Unsubscribe", "<" + mail.settingsPage() + ">");
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@" + domain + ">");
    }
}
