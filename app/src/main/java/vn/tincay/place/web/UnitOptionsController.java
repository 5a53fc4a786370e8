package vn.tincay.place.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

/** Suggestions for the unit picker. */
@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class UnitOptionsController {

    private static final int MAX_OFFERED = 12;

    private final Units units;
    private final UnitSearch search;
    private final Clock clock;

    UnitOptionsController(Units units, UnitSearch search, Clock clock) {
        this.units = units;
        this.search = search;
        this.clock = clock;
    }

    /**
     * @param on the day on which the unit must exist; if absent, today
     * @param level only this level
     * @param within only inside the unit of this number
     */
    @ResponseBody
    @GetMapping(path = "/units/options", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Choice> suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable Integer within) {
        var day = on == null ? LocalDate.now(clock.withZone(Ui.ZONE)) : on;
        var levels = RequestedLevels.ofNameOrAll(level);
        return search.find(new UnitSearch.Question(q, day, levels, within, MAX_OFFERED)).stream()
                .map(unit -> new Choice(String.valueOf(unit.id()), unit.fullName(), units.pathAbove(unit)))
                .toList();
    }
}
