package vn.tincay.notice.digest;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.TextSealing;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.notice.mail.MailAddress;
import vn.tincay.notice.mail.MailServer;
import vn.tincay.viewer.Viewer;

/**
 * Sends a trial message. To an address that the person has not confirmed, the message carries a code, because at a
 * mistyped address a stranger would read the titles of work.
 */
@Component
public class TryingAddress {

    private static final int CODES = 1_000_000;
    private static final String PURPOSE = "notice.digest.code";

    private final SecureRandom random = new SecureRandom();

    private final MailServer server;
    private final Subscriptions subscriptions;
    private final Trials trials;
    private final Outbox outbox;
    private final DigestText texts;
    private final TextSealing sealing;

    TryingAddress(
            MailServer server,
            Subscriptions subscriptions,
            Trials trials,
            Outbox outbox,
            DigestText texts,
            TextSealing sealing) {
        this.server = server;
        this.subscriptions = subscriptions;
        this.trials = trials;
        this.outbox = outbox;
        this.texts = texts;
        this.sealing = sealing;
    }

    /** Stores the message for sending and returns its address. */
    public Outcome<String> send(Viewer viewer, String typed, @Nullable Frequency frequency, String lang) {
        var address = typed.strip();
        var problems = problems(address, frequency);
        if (frequency == null || !problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        boolean confirmed = subscriptions
                .of(viewer)
                .filter(subscription -> subscription.address().equals(address) && subscription.failure() == null)
                .isPresent();
        var code = confirmed ? null : "%06d".formatted(random.nextInt(CODES));
        var signature = code == null ? null : sealing.sign(PURPOSE, signedText(viewer, address, code));
        if (!trials.begin(viewer, address, frequency, signature)) {
            return Outcome.refused(Problem.at("address", "notice.digest.often", Trials.MOST_A_DAY));
        }
        outbox.putTrial(viewer, address, code == null ? texts.trial(lang) : texts.trialWithCode(code, lang));
        return Outcome.done(address);
    }

    boolean isCodeOf(Viewer viewer, Trial trial, String code) {
        return trial.codeSignature() != null
                && sealing.matches(trial.codeSignature(), PURPOSE, signedText(viewer, trial.address(), code));
    }

    private List<Problem> problems(String address, @Nullable Frequency frequency) {
        var problems = new ArrayList<Problem>();
        if (!server.isOn()) {
            problems.add(Problem.of("notice.digest.off"));
        }
        if (!MailAddress.isValid(address)) {
            problems.add(Problem.at("address", "notice.digest.address-wrong"));
        }
        if (frequency == null) {
            problems.add(Problem.at("frequency", "notice.digest.frequency-missing"));
        }
        return problems;
    }

    private static String signedText(Viewer viewer, String address, String code) {
        return viewer.person() + "\n" + address + "\n" + code;
    }
}
