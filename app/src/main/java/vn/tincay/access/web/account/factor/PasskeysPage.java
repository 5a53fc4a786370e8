package vn.tincay.access.web.account.factor;

import java.util.List;
import vn.tincay.access.proof.passkey.Passkeys.Passkey;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;

/**
 * The person's passkeys, oldest first.
 *
 * @param mayMake whether a new one can be created: only shortly after the password or a factor was checked
 */
public record PasskeysPage(List<Passkey> passkeys, boolean mayMake) {

    public List<Choice> choices(Ui ui) {
        return passkeys.stream()
                .map(key -> new Choice(
                        key.handle(),
                        key.label(),
                        ui.t("access.passkeys.used", ui.dateTime(key.created()), ui.dateTime(key.lastUsed()))))
                .toList();
    }
}
