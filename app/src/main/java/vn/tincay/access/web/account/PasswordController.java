package vn.tincay.access.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.proof.Factors;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.proof.password.PasswordRules;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Changes the password, after the current one was given. All other sessions of the person end. */
@Controller
@RequestMapping("/account/password")
@Allowed(everyRole = true)
class PasswordController {

    private final CheckingSecondFactor checkingFactor;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final SessionList sessions;
    private final Memberships memberships;
    private final Factors factors;
    private final AccessChangeNotifier notifier;
    private final Journal journal;

    PasswordController(
            CheckingSecondFactor checkingFactor,
            PasswordRules rules,
            Passwords passwords,
            SessionList sessions,
            Memberships memberships,
            Factors factors,
            AccessChangeNotifier notifier,
            Journal journal) {
        this.checkingFactor = checkingFactor;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.memberships = memberships;
        this.factors = factors;
        this.notifier = notifier;
        this.journal = journal;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return Html.page("access/password", new PasswordPage(login(viewer)));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "repeated", defaultValue = "") String repeated,
            HttpServletRequest request) {
        var login = login(viewer);
        var weak = rules.check("password", password, login, viewer.name());
        if (weak.isPresent()) {
            return showAgain(login, List.of(weak.get()));
        }
        if (!TypedText.composed(password).equals(TypedText.composed(repeated))) {
            return showAgain(login, List.of(Problem.at("repeated", "access.password.differs")));
        }
        return checkingFactor
                .byPassword(viewer.person(), current, request.getRemoteAddr())
                .fold(
                        person -> {
                            passwords.set(person, password);
                            sessions.endOthers(person, request.getSession().getId());
                            journal.write(person, viewer.agency(), "password changed", null);
                            notifier.notifyPerson(person, "access.notice.password-changed");
                            return Html.seeOther(
                                    "/account",
                                    factors.of(person).isEmpty()
                                            ? "access.password.changed"
                                            : "access.password.changed-review");
                        },
                        problems -> showAgain(login, problems));
    }

    private String login(Viewer viewer) {
        return memberships.of(viewer.person()).orElseThrow(NotFound::new).login();
    }

    private static ModelAndView showAgain(String login, List<Problem> problems) {
        return Html.invalid("access/password", new PasswordPage(login), problems);
    }
}
