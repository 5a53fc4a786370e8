package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

/** Suggestions for the agency picker. */
@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class AgencyOptionsController {

    private static final int MAX_OFFERED = 12;

    private final AgencySearch search;
    private final Agencies agencies;
    private final Clock clock;

    AgencyOptionsController(AgencySearch search, Agencies agencies, Clock clock) {
        this.search = search;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @param on the day on which the agency must exist; if absent, today
     * @param kind only these kinds, separated by commas
     * @param within only this agency and what is below it
     * @param guided whether the committees of the places that {@code within} guides are offered too
     */
    @ResponseBody
    @GetMapping(path = "/agencies/options", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Choice> suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID within,
            @RequestParam(defaultValue = "false") boolean guided) {
        var day = on == null ? LocalDate.now(clock.withZone(Ui.ZONE)) : on;
        return search
                .first(new AgencySearch.Question(q, day, AgencyFilters.kinds(kind), null, within, guided), MAX_OFFERED)
                .stream()
                .map(this::choice)
                .toList();
    }

    private Choice choice(Agency agency) {
        var parent = agency.parentId();
        var hint =
                parent == null ? null : agencies.find(parent).map(Agency::name).orElse(null);
        return new Choice(agency.id().toString(), agency.name(), hint);
    }
}
