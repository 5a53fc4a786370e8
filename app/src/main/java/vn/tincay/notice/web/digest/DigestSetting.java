package vn.tincay.notice.web.digest;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.notice.digest.DigestText;
import vn.tincay.notice.digest.Subscription;
import vn.tincay.notice.digest.Subscriptions;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.AccountSource;

/** The line of the account page about the digest; none for a role that sees no content. */
@Component
@Order(1)
class DigestSetting implements AccountSource {

    private final Subscriptions subscriptions;

    DigestSetting(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Optional<AccountSetting> of(Viewer viewer) {
        if (!viewer.role().seesContent()) {
            return Optional.empty();
        }
        var value = subscriptions.of(viewer).map(DigestSetting::words).orElse(Problem.of("notice.digest.setting.none"));
        return Optional.of(new AccountSetting("notice.digest.title", value, DigestText.PAGE));
    }

    private static Problem words(Subscription subscription) {
        return subscription.failure() == Subscription.Failure.REFUSED
                ? Problem.of("notice.digest.setting.refused", subscription.address())
                : Problem.of("notice.digest.setting." + subscription.frequency().name(), subscription.address());
    }
}
