package vn.tincay.access.web;

import java.util.List;
import vn.tincay.access.SystemAccounts.SystemAccount;

/** System accounts, the form for a further one, and the token just made or an empty one. */
public record SystemsPage(List<SystemAccount> accounts, SeatForm form, String token) {}
