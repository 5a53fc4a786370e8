package vn.tincay.notice;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessEvent;
import vn.tincay.access.People;

/** Sends what happened to somebody's access, in the transaction in which it happened. */
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
        notices.tell(addressees, event.href(), event.key(), event.arguments().toArray());
    }

    /** A person is reached in each of his seats: notices belong to the agency acted for. */
    private Stream<Addressee> addressees(AccessEvent.Reader reader) {
        var person = reader.person();
        var agency = reader.agency();
        if (person != null) {
            return people.agenciesOf(person).stream().map(seat -> Addressee.person(seat, person));
        }
        return agency == null || reader.role() == null ? Stream.of() : Stream.of(Addressee.role(agency, reader.role()));
    }
}
