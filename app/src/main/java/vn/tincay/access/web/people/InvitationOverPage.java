package vn.tincay.access.web.people;

import vn.tincay.access.person.link.Invitation;

/** Says why a link does not work, or does not work yet. */
public record InvitationOverPage(Invitation.State state, boolean forPassword) {}
