package vn.tincay.notice.web.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.notice.digest.Frequency;
import vn.tincay.notice.digest.MailText;
import vn.tincay.notice.digest.Subscription;
import vn.tincay.notice.digest.Trial;

/**
 * The digest of the viewer.
 *
 * @param sendsMail whether the installation sends mail
 * @param subscription null while the viewer receives no digest
 * @param trial null when the page shows none
 * @param address the typed or proposed address
 * @param frequency the frequency chosen in the form or before; empty when none is chosen
 * @param preview the digest as it would be now, for this membership; null when nothing waits that may be mailed
 */
public record DigestPage(
        boolean sendsMail,
        @Nullable Subscription subscription,
        @Nullable Trial trial,
        String address,
        String frequency,
        @Nullable MailText preview) {

    public List<Choice> frequencies(Ui ui) {
        return List.of(Frequency.values()).stream()
                .map(one -> new Choice(
                        one.name(), ui.t("notice.digest.frequency", one), ui.t("notice.digest.frequency-hint", one)))
                .toList();
    }
}
