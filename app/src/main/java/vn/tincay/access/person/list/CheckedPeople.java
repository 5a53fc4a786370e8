package vn.tincay.access.person.list;

import java.util.List;
import vn.tincay.base.Fingerprint;

/** A list of people as it is understood, in the order of its rows. */
public record CheckedPeople(List<CheckedPerson> people) {

    public CheckedPeople {
        people = List.copyOf(people);
    }

    public List<CheckedPerson> good() {
        return people.stream().filter(CheckedPerson::isGood).toList();
    }

    public List<CheckedPerson> faulty() {
        return people.stream().filter(person -> !person.isGood()).toList();
    }

    /** The list as typed. */
    public ListedPeople listed() {
        return new ListedPeople(people.stream().map(CheckedPerson::listed).toList(), List.of());
    }

    /** A digest of who is invited, to what and with which login; exactly this is confirmed. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(good().stream()
                .map(row -> List.of(
                        row.listed().line(),
                        row.name(),
                        row.login(),
                        row.requireAgency().id(),
                        String.valueOf(row.role()),
                        row.listed().text(PersonColumn.POSITION),
                        row.account() != null))
                .toList());
    }
}
