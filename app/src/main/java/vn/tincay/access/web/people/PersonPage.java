package vn.tincay.access.web.people;

import java.util.List;
import vn.tincay.access.person.HeldMembership;
import vn.tincay.access.person.Person;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Viewer;

/**
 * One account with its memberships.
 *
 * @param own whether it is the administrator's own account, which somebody else manages
 * @param reason the reason of a suspension, as typed
 */
public record PersonPage(Person person, List<HeldMembership> memberships, boolean own, FormInput input, String reason) {

    static PersonPage of(Viewer viewer, Person person, List<HeldMembership> memberships) {
        return new PersonPage(person, memberships, person.id().equals(viewer.person()), FormInput.blank(), "");
    }

    PersonPage withInput(FormInput input) {
        return new PersonPage(person, memberships, own, input, reason);
    }

    PersonPage withReason(String reason) {
        return new PersonPage(person, memberships, own, input, reason);
    }

    public boolean mayRecover() {
        return person.managed() && !own;
    }
}
