package vn.tincay.place.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Page;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.TypedDate;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitSearch;
import vn.tincay.place.Units;

@Controller
class UnitsController {

    private static final int PAGE = 50;
    private static final int MOST_FOUND = 500;

    private final Units units;
    private final UnitSearch search;
    private final MessageSource messages;
    private final Clock clock;

    UnitsController(Units units, UnitSearch search, MessageSource messages, Clock clock) {
        this.units = units;
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/units")
    ModelAndView list(UnitsForm form, Locale locale) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var day = form.typedDay().date();
        if (day.isEmpty() && !form.typedDay().isBlank()) {
            return Html.invalid(
                    "place/units", page(form, today, locale), List.of(Problem.at("day", "place.units.no-day")));
        }
        return Html.page("place/units", page(form, day.orElse(today), locale));
    }

    private UnitsPage page(UnitsForm form, LocalDate day, Locale locale) {
        var found = found(form, day);
        long start = Page.offset(form.number(), PAGE);
        var rows = found.stream()
                .skip(start)
                .limit(PAGE)
                .map(unit -> row(unit, day))
                .toList();
        return new UnitsPage(
                day,
                form.typedDay(),
                form.text(),
                form.chosenLevel(),
                chosen(form, locale),
                "/units" + query(form.text(), form.typedDay(), form.chosenLevel()),
                new Page<>(rows, form.number(), PAGE, found.size()));
    }

    private List<AdminUnit> found(UnitsForm form, LocalDate day) {
        if (!form.text().isEmpty()) {
            return search.find(new UnitSearch.Question(form.text(), day, form.levels(), null, MOST_FOUND));
        }
        return units.all(
                form.chosenLevel().isEmpty() ? UnitLevel.PROVINCE : UnitLevel.valueOf(form.chosenLevel()), day);
    }

    private UnitsPage.Row row(AdminUnit unit, LocalDate day) {
        var above = units.ancestors(unit, day).stream().map(AdminUnit::fullName).toList();
        long below = unit.level() == UnitLevel.COMMUNE
                ? 0
                : units.within(unit.id(), UnitLevel.COMMUNE, day).size();
        return new UnitsPage.Row(unit, String.join(", ", above), below);
    }

    private List<Link> chosen(UnitsForm form, Locale locale) {
        var chosen = new ArrayList<Link>();
        var level = form.chosenLevel();
        if (!form.text().isEmpty()) {
            chosen.add(new Link(form.text(), "/units" + query("", form.typedDay(), level)));
        }
        form.typedDay()
                .date()
                .ifPresent(day -> chosen.add(new Link(
                        messages.getMessage("place.units.on", new Object[] {Words.day(day)}, locale),
                        "/units" + query(form.text(), TypedDate.BLANK, level))));
        if (!level.isEmpty()) {
            chosen.add(new Link(
                    messages.getMessage("place.level." + level, null, locale),
                    "/units" + query(form.text(), form.typedDay(), "")));
        }
        return chosen;
    }

    private static String query(String q, TypedDate day, String level) {
        var parts = new ArrayList<String>();
        if (!q.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        }
        day.date()
                .ifPresent(date -> parts.add("day.day=" + date.getDayOfMonth() + "&day.month=" + date.getMonthValue()
                        + "&day.year=" + date.getYear()));
        if (!level.isEmpty()) {
            parts.add("level=" + level);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
