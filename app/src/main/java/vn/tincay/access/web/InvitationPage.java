package vn.tincay.access.web;

import vn.tincay.access.account.Invitation;

/**
 * What the invited person is asked.
 *
 * @param addsToAccount the person has an account, which gains a seat
 * @param needsSignIn and is not signed in to it
 * @param name as typed by the first administrator, who is known to nobody yet; {@code login} likewise
 */
public record InvitationPage(
        Invitation invitation, String token, boolean addsToAccount, boolean needsSignIn, String name, String login) {

    public String path() {
        return "/invitations/" + token;
    }
}
