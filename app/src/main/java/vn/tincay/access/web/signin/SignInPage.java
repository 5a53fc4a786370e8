package vn.tincay.access.web.signin;

import vn.tincay.access.web.session.SealedForms;

/**
 * The sign-in form.
 *
 * @param to where to go afterwards
 * @param ended it stands in the place of a page that was asked for after the session had ended
 * @param kept what was typed there, sealed ({@link SealedForms}); empty for nothing
 * @param copied what was typed there and is too long to be kept, to be copied by hand; empty for nothing
 * @param files whether files were chosen there, which must be chosen again; their names are for their owner alone
 */
public record SignInPage(String login, String to, boolean ended, String kept, String copied, boolean files) {

    static SignInPage asked(String login, String to) {
        return new SignInPage(login, to, false, "", "", false);
    }
}
