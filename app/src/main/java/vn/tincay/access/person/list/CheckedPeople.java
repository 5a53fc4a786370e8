package vn.tincay.access.person.list;

import java.util.List;
import vn.tincay.base.Fingerprint;

/** A checked list of people, in the order of its rows. */
public record CheckedPeople(List<CheckedPerson> people) {

    public CheckedPeople {
        people = List.copyOf(people);
    }

    public List<CheckedPerson> acceptable() {
        return people.stream().filter(CheckedPerson::hasNoProblem).toList();
    }

    public List<CheckedPerson> faulty() {
        return people.stream().filter(person -> !person.hasNoProblem()).toList();
    }

    /** The rows as typed, without the unread heads. */
    public ListedPeople listed() {
        return new ListedPeople(people.stream().map(CheckedPerson::listed).toList(), List.of());
    }

    /**
     * A digest of who is invited, to what and with which login. The form sends it back, so that only what the page
     * showed is invited.
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(acceptable().stream()
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
