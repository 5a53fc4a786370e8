package vn.tincay.access.web;

import vn.tincay.access.account.Invitation;

/** A link that does not work, or not yet, and why. */
public record InvitationOverPage(Invitation.State state, boolean forPassword) {}
