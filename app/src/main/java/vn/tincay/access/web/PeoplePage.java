package vn.tincay.access.web;

import java.util.List;
import vn.tincay.access.account.Account;
import vn.tincay.access.account.Invitation;
import vn.tincay.base.Page;

/** Accounts found by the words, and the invitations still open. */
public record PeoplePage(Page<Account> accounts, List<Invitation> invitations, String words) {}
