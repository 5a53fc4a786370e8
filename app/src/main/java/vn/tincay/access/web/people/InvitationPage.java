package vn.tincay.access.web.people;

import java.util.List;
import vn.tincay.access.person.link.Invitation;
import vn.tincay.access.proof.Factors.Factor;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;

/**
 * The form for the invited person.
 *
 * @param addsToAccount whether the person has an account, to which a membership is added
 * @param needsSignIn whether the person must sign in first
 * @param name as typed by the first administrator, whom the invitation does not name; {@code login} likewise
 */
public record InvitationPage(
        Invitation invitation,
        String token,
        boolean addsToAccount,
        boolean needsSignIn,
        String name,
        String login,
        String code,
        List<Factor> factors) {

    public List<Choice> choices(Ui ui) {
        return factors.stream()
                .map(factor -> new Choice(
                        factor.handle(),
                        factor.isApp() ? ui.t("access.account.authenticator") : factor.label(),
                        ui.t(
                                "access.account.factor-added",
                                ui.dateTime(factor.addedAt()),
                                factor.device().isEmpty() ? ui.t("access.sessions.unknown") : factor.device())))
                .toList();
    }

    public String path() {
        return "/invitations/" + token;
    }
}
