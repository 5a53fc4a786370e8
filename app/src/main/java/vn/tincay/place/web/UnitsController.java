package vn.tincay.place.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class UnitsController {

    private static final int PAGE = 50;
    private static final int MAX_FOUND = 500;

    private final Units units;
    private final UnitSearch search;
    private final Clock clock;

    UnitsController(Units units, UnitSearch search, Clock clock) {
        this.units = units;
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/units")
    @Nullable
    ModelAndView list(FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(UnitsPage.query(input));
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var day = Objects.requireNonNullElse(input.day("day", "place.units.no-day"), today);
        var units = sorted(find(input, day), query.ordering());
        if (download.isAsked(query)) {
            return download.send(query, UnitsPage.COLUMNS, units.stream().map(unit -> row(unit, day)));
        }
        var rows = Page.of(units, page, PAGE).map(unit -> row(unit, day));
        return Html.filtered("place/units", new UnitsPage(day, query, rows), query.problems());
    }

    private List<AdminUnit> find(FormInput input, LocalDate day) {
        var levels = RequestedLevels.ofNameOrAll(input.text("level"));
        if (input.has("q")) {
            return search.find(new UnitSearch.Question(input.trimmed("q"), day, levels, null, MAX_FOUND));
        }
        return units.all(levels.size() == 1 ? levels.iterator().next() : UnitLevel.PROVINCE, day);
    }

    private static List<AdminUnit> sorted(List<AdminUnit> units, @Nullable Ordering ordering) {
        if (ordering == null) {
            return units;
        }
        Comparator<AdminUnit> order = ordering.column().equals("code")
                ? Comparator.comparing(AdminUnit::code)
                : Comparator.comparing(AdminUnit::name, VietnameseText.order());
        return units.stream()
                .sorted(ordering.descending() ? order.reversed() : order)
                .toList();
    }

    private UnitsPage.Row row(AdminUnit unit, LocalDate day) {
        var above = units.ancestors(unit, day).stream().map(AdminUnit::fullName).toList();
        long below = unit.level() == UnitLevel.COMMUNE
                ? 0
                : units.within(unit.id(), UnitLevel.COMMUNE, day).size();
        return new UnitsPage.Row(unit, String.join(", ", above), below);
    }
}
