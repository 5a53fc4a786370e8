package vn.tincay.notice;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessEvent;
import vn.tincay.access.People;

/** Sends notices about changes of a person's access, in the transaction of the change. */
@Component
class AccessNotices {

    private final Notices notices;
    private final People people;

    AccessNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    void send(AccessEvent event) {
        var addressees =
                event.readers().stream().flatMap(this::addressees).distinct().toList();
        notices.send(addressees, event.href(), event.key(), event.arguments().toArray());
    }

    /**
     * One addressee for each agency where the person holds a membership, since a notice belongs to the agency that its
     * reader acts for.
     */
    private Stream<Addressee> addressees(AccessEvent.Reader reader) {
        var person = reader.person();
        var agency = reader.agency();
        if (person != null) {
            return people.agenciesOf(person).stream()
                    .map(membershipAgency -> Addressee.person(membershipAgency, person));
        }
        return agency == null || reader.role() == null ? Stream.of() : Stream.of(Addressee.role(agency, reader.role()));
    }
}
