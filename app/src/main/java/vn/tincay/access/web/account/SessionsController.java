package vn.tincay.access.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.proof.SessionList;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Lists the person's sessions and ends them. */
@Controller
@RequestMapping("/account/sessions")
@Allowed(everyRole = true)
class SessionsController {

    private final SessionList sessions;
    private final Journal journal;

    SessionsController(SessionList sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        return Html.page(
                "access/sessions",
                new SessionsPage(
                        sessions.of(viewer.person(), request.getSession().getId())));
    }

    @PostMapping("/end")
    ModelAndView end(Viewer viewer, @RequestParam(name = "session", defaultValue = "") String handle) {
        if (sessions.end(viewer.person(), handle)) {
            journal.write(viewer.person(), viewer.agency(), "session ended", null);
        }
        return Html.seeOther("/account/sessions", "access.sessions.ended");
    }

    @PostMapping("/others/end")
    ModelAndView endOthers(Viewer viewer, HttpServletRequest request) {
        sessions.endOthers(viewer.person(), request.getSession().getId());
        journal.write(viewer.person(), viewer.agency(), "other sessions ended", null);
        return Html.seeOther("/account/sessions", "access.sessions.ended");
    }
}
