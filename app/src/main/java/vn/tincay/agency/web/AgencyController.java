package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.FieldOfWork;
import vn.tincay.agency.Successors;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class AgencyController {

    private final Agencies agencies;
    private final Successors successors;
    private final Clock clock;

    AgencyController(Agencies agencies, Successors successors, Clock clock) {
        this.agencies = agencies;
        this.successors = successors;
        this.clock = clock;
    }

    /** @param on the day of the list that the reader came from; if absent, today or the agency's last day */
    @GetMapping("/agencies/{agency}")
    ModelAndView show(
            Viewer viewer,
            @PathVariable("agency") UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var agency = agencies.require(id);
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var asked = on == null ? today : on;
        var day = agency.existsOn(asked) ? asked : lastDay(agency);
        return Html.page(
                "agency/agency",
                new AgencyPage(
                        agency,
                        day,
                        agencies.nameOn(id, day),
                        crumbs(agency, day),
                        agencies.formerNames(id),
                        agencies.parents(id),
                        agencies.below(id, day),
                        agencies.coordinating(id, day),
                        successors.before(id),
                        successors.after(id),
                        agency.existsOn(today) ? List.of() : successors.on(today, id, FieldOfWork.ALL),
                        viewer.may(ByAgencyKeepers.class)));
    }

    private List<Link> crumbs(Agency agency, LocalDate day) {
        return agencies.chainAbove(agency.id()).reversed().stream()
                .map(above -> new Link(above.name(), "/agencies/" + above.id() + "?on=" + day))
                .toList();
    }

    private static LocalDate lastDay(Agency agency) {
        return agency.validTo() == null ? agency.validFrom() : agency.validTo();
    }
}
