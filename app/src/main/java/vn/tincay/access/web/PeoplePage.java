package vn.tincay.access.web;

import java.util.List;
import vn.tincay.access.Viewer;
import vn.tincay.access.account.Account;
import vn.tincay.access.account.Accounts;
import vn.tincay.access.account.Invitation;
import vn.tincay.access.account.Invitations;
import vn.tincay.base.Page;

/** Accounts found by the words, and the invitations still open. */
public record PeoplePage(Page<Account> accounts, List<Invitation> invitations, String words, Viewer viewer) {

    static PeoplePage of(Viewer viewer, Accounts accounts, Invitations invitations, String words, int page) {
        return new PeoplePage(
                accounts.visibleTo(viewer).list(words, page),
                invitations.visibleTo(viewer).list(),
                words,
                viewer);
    }

    public boolean mayRenew(Invitation invitation) {
        return invitation.mayRenew(viewer);
    }
}
