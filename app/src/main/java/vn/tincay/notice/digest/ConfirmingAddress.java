package vn.tincay.notice.digest;

import org.springframework.stereotype.Component;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.viewer.Viewer;

/** Confirms an address by the code of its trial message, and begins the digest. */
@Component
public class ConfirmingAddress {

    private final Trials trials;
    private final TryingAddress trying;
    private final Subscriptions subscriptions;
    private final SeparateTransaction separately;

    ConfirmingAddress(
            Trials trials, TryingAddress trying, Subscriptions subscriptions, SeparateTransaction separately) {
        this.trials = trials;
        this.trying = trying;
        this.subscriptions = subscriptions;
        this.separately = separately;
    }

    public Outcome<String> confirm(Viewer viewer, String typed) {
        var trial = trials.of(viewer).filter(Trial::isOpen);
        // The attempt is counted in a separate transaction, because a refused request is rolled back.
        if (trial.isEmpty() || !separately.get(() -> trials.countTry(viewer))) {
            return Outcome.refused(Problem.at("code", "notice.digest.code-over"));
        }
        var tried = trial.get();
        if (!trying.isCodeOf(viewer, tried, typed.replaceAll("\\s", ""))) {
            return Outcome.refused(Problem.at("code", "notice.digest.code-wrong"));
        }
        subscriptions.begin(viewer, tried.address(), tried.frequency());
        trials.markUsed(viewer);
        return Outcome.done(tried.address());
    }
}
