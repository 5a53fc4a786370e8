package vn.tincay.notice.digest;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tincay.access.membership.Memberships;
import vn.tincay.notice.mail.Delivery;
import vn.tincay.notice.mail.Mail;
import vn.tincay.notice.mail.MailConnection;
import vn.tincay.notice.mail.MailFailure;
import vn.tincay.notice.mail.MailServer;

/**
 * Sends the messages of the outbox over one connection. A message that the mail server does not take now stays and is
 * tried later.
 */
@Component
class SendingMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMails.class);

    private final MailServer server;
    private final Outbox outbox;
    private final Memberships memberships;
    private final DigestText texts;
    private final FailureNotices notices;
    private final Clock clock;

    SendingMails(
            MailServer server,
            Outbox outbox,
            Memberships memberships,
            DigestText texts,
            FailureNotices notices,
            Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.memberships = memberships;
        this.texts = texts;
        this.notices = notices;
        this.clock = clock;
    }

    void sendDue() {
        long due = outbox.countDue();
        if (due > 0) {
            send(due);
        }
        notices.giveUpOld();
    }

    private void send(long due) {
        try (var connection = server.connect()) {
            boolean usable = true;
            while (usable) {
                var next = outbox.claim();
                usable = next.isPresent() && send(connection, next.get());
            }
        } catch (MailFailure failure) {
            outbox.postponeDue();
            LOG.warn("the mail server cannot be used ({}); messages that wait: {}", failure.reason(), due);
        }
    }

    /** Sends a message and returns whether the connection can be used for another one. */
    private boolean send(MailConnection connection, Outbox.Waiting mail) {
        // A person who was suspended, or lost the last membership, while the message waited does not get it.
        if (memberships.of(mail.person()).isEmpty()) {
            outbox.delete(mail);
            return true;
        }
        var delivery = connection.send(new Mail(
                mail.id(),
                mail.address(),
                mail.subject(),
                mail.text(),
                mail.language(),
                texts.settingsPage(),
                clock.instant()));
        switch (delivery) {
            case ACCEPTED -> outbox.deleteSent(mail);
            case ADDRESS_REFUSED -> notices.refused(mail);
            case NOT_NOW -> LOG.warn("the mail server did not take a message; it is tried again");
        }
        return delivery != Delivery.NOT_NOW || connection.isOpen();
    }
}
