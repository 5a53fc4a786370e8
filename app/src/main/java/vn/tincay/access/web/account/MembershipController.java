package vn.tincay.access.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AuthState;
import vn.tincay.access.Viewers;
import vn.tincay.access.membership.Membership;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Chooses the agency and role to act in, for people with several memberships. */
@Controller
@RequestMapping("/membership")
@Allowed(everyRole = true)
class MembershipController {

    private final Viewers viewers;
    private final Journal journal;

    MembershipController(Viewers viewers, Journal journal) {
        this.viewers = viewers;
        this.journal = journal;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Html.page("access/membership", new MembershipPage(memberships(request), viewer));
    }

    @PostMapping
    ModelAndView choose(Viewer viewer, @RequestParam("membership") UUID id, HttpServletRequest request) {
        var membership = memberships(request).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        request.getSession().setAttribute(Viewers.MEMBERSHIP, membership.id());
        journal.write(
                viewer.person(),
                membership.agency(),
                "membership chosen",
                membership.id().toString());
        return Html.seeOther("/", "access.membership.chosen", membership.agencyName());
    }

    private List<Membership> memberships(HttpServletRequest request) {
        return viewers.authState(request) instanceof AuthState.Acting acting ? acting.memberships() : List.of();
    }
}
