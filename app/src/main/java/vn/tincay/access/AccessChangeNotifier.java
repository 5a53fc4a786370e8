package vn.tincay.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessEvent.Reader;
import vn.tincay.base.text.Text;
import vn.tincay.viewer.Role;

/** Publishes changes to access, so that the account's owner and the heads and administrators concerned are notified. */
@Component
public class AccessChangeNotifier {

    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final People people;

    AccessChangeNotifier(ApplicationEventPublisher events, MessageSource messages, People people) {
        this.events = events;
        this.messages = messages;
        this.people = people;
    }

    /** Notifies only the account's owner. */
    public void notifyPerson(UUID person, String key, Object... arguments) {
        notifyReaders(List.of(Reader.person(person)), "/account", key, arguments);
    }

    /**
     * Notifies the account's owner, and the heads and administrators of each agency where the owner holds a membership.
     */
    public void notifyPersonAndAgencies(UUID person, String href, String key, Object... arguments) {
        var readers = new ArrayList<Reader>();
        readers.add(Reader.person(person));
        people.agenciesOf(person).forEach(agency -> {
            readers.add(Reader.role(agency, Role.HEAD));
            readers.add(Reader.role(agency, Role.ADMINISTRATOR));
        });
        notifyReaders(readers, href, key, arguments);
    }

    /** Notifies the heads of the agency, and the person unless null. */
    public void notifyHeads(UUID agency, @Nullable UUID person, String href, String key, Object... arguments) {
        var readers = new ArrayList<Reader>();
        readers.add(Reader.role(agency, Role.HEAD));
        if (person != null) {
            readers.add(Reader.person(person));
        }
        notifyReaders(readers, href, key, arguments);
    }

    public void notifyReaders(List<Reader> readers, String href, String key, Object... arguments) {
        events.publishEvent(new AccessEvent(readers.stream().distinct().toList(), href, key, List.of(arguments)));
    }

    /** A message in both languages, as an argument of another message. */
    public Text textOf(String key) {
        return new Text(
                messages.getMessage(key, null, Locale.of("vi")), messages.getMessage(key, null, Locale.ENGLISH));
    }
}
