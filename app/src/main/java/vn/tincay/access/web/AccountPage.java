package vn.tincay.access.web;

import vn.tincay.access.Seats;

/** The own account with what proves it; {@code codes} counts recovery codes not yet used. */
public record AccountPage(Seats.Account account, boolean authenticator, int passkeys, int codes) {}
