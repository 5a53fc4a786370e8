package vn.tincay.access.web.signin;

import vn.tincay.access.web.session.SealedForms;

/**
 * The sign-in form.
 *
 * @param to the page to open afterwards
 * @param ended whether it replaces a page that was requested after the session had ended
 * @param kept the input of that page, encrypted ({@link SealedForms}); empty for none
 * @param copied the input, too long to be kept, to be copied by hand; empty for none
 * @param files whether files were chosen on that page and must be chosen again; only their owner sees their names
 */
public record SignInPage(String login, String to, boolean ended, String kept, String copied, boolean files) {

    static SignInPage asked(String login, String to) {
        return new SignInPage(login, to, false, "", "", false);
    }
}
