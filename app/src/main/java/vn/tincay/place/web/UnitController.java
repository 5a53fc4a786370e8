package vn.tincay.place.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.Units;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class UnitController {

    private final Units units;
    private final Clock clock;

    UnitController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @param on the day of the list that linked here; if absent, today or the unit's last day */
    @GetMapping("/units/{unit}")
    ModelAndView show(
            @PathVariable("unit") int id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var latest = units.latest(id);
        var asked = on == null ? LocalDate.now(clock.withZone(Ui.ZONE)) : on;
        var unit = units.find(id, asked).orElse(latest);
        var day = unit.validOn(asked) ? asked : lastDay(unit);
        return Html.page(
                "place/unit",
                new UnitPage(
                        unit,
                        day,
                        latest.validTo(),
                        crumbs(unit, day),
                        units.children(id, day),
                        units.history(id).reversed(),
                        relatedUnits(units.successionsTo(id), Succession::from),
                        relatedUnits(units.successionsFrom(id), Succession::to)));
    }

    private List<Link> crumbs(AdminUnit unit, LocalDate day) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link(
                DocumentDates.day(day),
                "/units?day.day=%d&day.month=%d&day.year=%d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
        for (var above : units.ancestors(unit, day).reversed()) {
            crumbs.add(new Link(above.fullName(), "/units/" + above.id() + "?on=" + day));
        }
        return crumbs;
    }

    private List<UnitPage.RelatedUnit> relatedUnits(List<Succession> links, ToIntFunction<Succession> other) {
        return links.stream()
                .map(succession -> {
                    var unit = units.latest(other.applyAsInt(succession));
                    return new UnitPage.RelatedUnit(unit, units.path(unit), succession);
                })
                .toList();
    }

    private static LocalDate lastDay(AdminUnit unit) {
        return unit.validTo() == null ? unit.validFrom() : unit.validTo();
    }
}
