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

    /** The rows as typed; the heads of columns that were not read are left out. */
    public ListedPeople listed() {
        return new ListedPeople(people.stream().map(CheckedPerson::listed).toList(), List.of());
    }

    /**
     * A digest of what the invitations depend on: row, name, login, agency, role, position, existing account. The
     * form sends it back, so that only what the page showed is invited.
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
