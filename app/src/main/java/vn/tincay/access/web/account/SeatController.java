package vn.tincay.access.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AuthState;
import vn.tincay.access.Seat;
import vn.tincay.access.Viewers;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Chooses the agency and role to act in, for people with several. */
@Controller
@RequestMapping("/seat")
@Allowed(everyRole = true)
class SeatController {

    private final Viewers viewers;
    private final Journal journal;

    SeatController(Viewers viewers, Journal journal) {
        this.viewers = viewers;
        this.journal = journal;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Html.page("access/seat", new SeatPage(seats(request), viewer));
    }

    @PostMapping
    ModelAndView choose(Viewer viewer, @RequestParam("seat") UUID id, HttpServletRequest request) {
        var seat = seats(request).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        request.getSession().setAttribute(Viewers.SEAT, seat.id());
        journal.write(viewer.person(), seat.agency(), "seat chosen", seat.id().toString());
        return Html.seeOther("/", "access.seat.chosen", seat.agencyName());
    }

    private java.util.List<Seat> seats(HttpServletRequest request) {
        return viewers.authState(request) instanceof AuthState.Acting acting ? acting.seats() : java.util.List.of();
    }
}
