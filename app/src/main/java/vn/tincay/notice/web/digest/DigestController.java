package vn.tincay.notice.web.digest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.People;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.notice.digest.ConfirmingAddress;
import vn.tincay.notice.digest.DigestText;
import vn.tincay.notice.digest.Frequency;
import vn.tincay.notice.digest.Subscription;
import vn.tincay.notice.digest.Subscriptions;
import vn.tincay.notice.digest.Trial;
import vn.tincay.notice.digest.Trials;
import vn.tincay.notice.digest.TryingAddress;
import vn.tincay.notice.mail.MailAddress;
import vn.tincay.notice.mail.MailServer;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Chooses the digest by e-mail: an address, confirmed by the code of a trial message, and how often. */
@Controller
@RequestMapping(DigestText.PAGE)
@Allowed
class DigestController {

    private final MailServer server;
    private final Subscriptions subscriptions;
    private final Trials trials;
    private final TryingAddress trying;
    private final ConfirmingAddress confirming;
    private final DigestPreview preview;
    private final People people;

    DigestController(
            MailServer server,
            Subscriptions subscriptions,
            Trials trials,
            TryingAddress trying,
            ConfirmingAddress confirming,
            DigestPreview preview,
            People people) {
        this.server = server;
        this.subscriptions = subscriptions;
        this.trials = trials;
        this.trying = trying;
        this.confirming = confirming;
        this.preview = preview;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, Locale locale) {
        return Html.page("notice/digest", page(viewer, FormInput.blank(), locale));
    }

    @PostMapping("/trial")
    ModelAndView send(Viewer viewer, FormInput input, Locale locale) {
        return trying.send(
                        viewer, input.text("address"), input.choice("frequency", Frequency.class), locale.getLanguage())
                .fold(
                        address -> Html.seeOther(DigestText.PAGE, "notice.digest.trial-stored", address),
                        problems -> invalid(viewer, input, problems, locale));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Viewer viewer, FormInput input, Locale locale) {
        return confirming
                .confirm(viewer, input.text("code"))
                .fold(
                        address -> Html.seeOther(DigestText.PAGE, "notice.digest.begun", address),
                        problems -> invalid(viewer, input, problems, locale));
    }

    @PostMapping
    ModelAndView change(Viewer viewer, FormInput input, Locale locale) {
        var frequency = input.choice("frequency", Frequency.class);
        if (frequency == null) {
            return invalid(viewer, input, List.of(Problem.at("frequency", "notice.digest.frequency-missing")), locale);
        }
        return subscriptions
                .change(viewer, frequency)
                .fold(
                        changed -> Html.seeOther(DigestText.PAGE, "notice.digest.changed"),
                        problems -> invalid(viewer, input, problems, locale));
    }

    @PostMapping("/end")
    ModelAndView end(Viewer viewer) {
        subscriptions.end(viewer);
        return Html.seeOther(DigestText.PAGE, "notice.digest.ended");
    }

    private ModelAndView invalid(Viewer viewer, FormInput input, List<Problem> problems, Locale locale) {
        return Html.invalid("notice/digest", page(viewer, input, locale), problems);
    }

    private DigestPage page(Viewer viewer, FormInput input, Locale locale) {
        var subscription = subscriptions.of(viewer).orElse(null);
        var trial = trials.of(viewer).filter(Trial::isShown).orElse(null);
        return new DigestPage(
                server.isOn(),
                subscription,
                trial,
                input.sent("address") ? input.text("address") : address(viewer, subscription, trial),
                input.sent("frequency") ? input.text("frequency") : frequency(subscription, trial),
                preview.of(viewer, locale.getLanguage()).orElse(null));
    }

    /**
     * The proposed address: that of the trial message, else that of the digest, else a login that is an address; empty
     * when there is none.
     */
    private String address(Viewer viewer, @Nullable Subscription subscription, @Nullable Trial trial) {
        if (trial != null) {
            return trial.address();
        }
        if (subscription != null) {
            return subscription.address();
        }
        var login = people.login(viewer);
        return MailAddress.isValid(login) ? login : "";
    }

    private static String frequency(@Nullable Subscription subscription, @Nullable Trial trial) {
        if (trial != null && trial.isOpen()) {
            return trial.frequency().name();
        }
        return subscription == null ? "" : subscription.frequency().name();
    }
}
