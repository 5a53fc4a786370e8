package vn.tincay.access.person.list;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.link.Invitee;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Role;

/**
 * A checked row of a list of people.
 *
 * @param login as typed, or proposed when the list has none; empty when none could be proposed
 * @param proposed whether the login was proposed
 * @param agency the agency of the row; null when its text names none or may mean several
 * @param offered the agencies to choose from while {@code agency} is null; empty when nothing matches
 * @param role null when the text means no role
 * @param account the account with this login, which gets the membership; null when there is none
 * @param problems what keeps the row from being invited, each at the name of its column
 */
public record CheckedPerson(
        ListedPerson listed,
        String login,
        boolean proposed,
        @Nullable Agency agency,
        List<Agency> offered,
        @Nullable Role role,
        @Nullable UUID account,
        List<Problem> problems) {

    public CheckedPerson {
        offered = List.copyOf(offered);
        problems = List.copyOf(problems);
    }

    public boolean hasNoProblem() {
        return problems.isEmpty();
    }

    public String name() {
        return listed.text(PersonColumn.NAME);
    }

    public @Nullable String position() {
        var position = listed.text(PersonColumn.POSITION);
        return position.isEmpty() ? null : position;
    }

    Invitee invitee() {
        return new Invitee(name(), login, new Grant(agency == null ? null : agency.id(), role, position(), null));
    }

    /** The agency of a row without problems. */
    public Agency requireAgency() {
        return Objects.requireNonNull(agency);
    }

    CheckedPerson with(String login, boolean proposed, @Nullable UUID account, List<Problem> problems) {
        return new CheckedPerson(listed, login, proposed, agency, offered, role, account, problems);
    }
}
