package vn.tincay.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** An open connection to the mail server. */
public final class MailConnection implements AutoCloseable {

    /**
     * Reply codes that refuse an address for good (RFC 5321, 4.2.3): no mailbox, no user here, no such name. Any other
     * refusal may be a fault of the server or of its settings.
     */
    private static final Set<Integer> ADDRESS_REFUSED = Set.of(550, 551, 553);

    private final Session session;
    private final Transport transport;
    private final MailSettings settings;

    MailConnection(Session session, Transport transport, MailSettings settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    /** Sends the message; {@code ACCEPTED} means that the server has confirmed the whole message. */
    public Delivery send(Mail mail) {
        try {
            var message = MailMessage.of(mail, session, settings);
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.ACCEPTED;
        } catch (MessagingException refused) {
            return isAddressRefused(refused) ? Delivery.ADDRESS_REFUSED : Delivery.NOT_NOW;
        }
    }

    public boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyClosed) {
            // The server ended the connection first; whether it took the messages is known already.
        }
    }

    private static boolean isAddressRefused(MessagingException refused) {
        for (@Nullable Exception one = refused;
                one != null;
                one = one instanceof MessagingException chained ? chained.getNextException() : null) {
            if (one instanceof SMTPAddressFailedException address
                    && ADDRESS_REFUSED.contains(address.getReturnCode())) {
                return true;
            }
        }
        return false;
    }
}
