package vn.tincay.access.web.people;

import java.util.List;
import vn.tincay.access.account.Account;
import vn.tincay.access.account.HeldSeat;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Viewer;

/**
 * One account with its seats.
 *
 * @param own whether it is the administrator's own account, which somebody else manages
 * @param reason of a suspension, as typed
 */
public record PersonPage(Account account, List<HeldSeat> seats, boolean own, FormInput typed, String reason) {

    static PersonPage of(Viewer viewer, Account account, List<HeldSeat> seats) {
        return new PersonPage(account, seats, account.id().equals(viewer.person()), FormInput.blank(), "");
    }

    PersonPage typed(FormInput typed) {
        return new PersonPage(account, seats, own, typed, reason);
    }

    PersonPage typed(String reason) {
        return new PersonPage(account, seats, own, typed, reason);
    }

    public boolean mayMend() {
        return account.kept() && !own;
    }
}
