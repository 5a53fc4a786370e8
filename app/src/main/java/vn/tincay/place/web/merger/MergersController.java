package vn.tincay.place.web.merger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.EnteringMergers;
import vn.tincay.place.Mergers;
import vn.tincay.place.MergingUnits;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;
import vn.tincay.place.UnitUse;
import vn.tincay.place.Units;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * {@code /units/mergers}: merges communes from a day on, by a resolution. A merger is previewed first and can be
 * undone.
 */
@Controller
@RequestMapping("/units/mergers")
@ByMergerKeepers
class MergersController {

    private final Mergers mergers;
    private final MergingUnits merging;
    private final EnteringMergers entering;
    private final List<UnitUse> uses;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    MergersController(
            Mergers mergers,
            MergingUnits merging,
            EnteringMergers entering,
            List<UnitUse> uses,
            Units units,
            MessageSource messages,
            Clock clock) {
        this.mergers = mergers;
        this.merging = merging;
        this.entering = entering;
        this.uses = uses;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** Every signed-in person may read the list of mergers; only {@link ByMergerKeepers} may enter one. */
    @GetMapping
    @Allowed(everyRole = true)
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(MergersPage.query(input));
        return download.isAsked(query)
                ? download.send(
                        query,
                        MergersPage.COLUMNS,
                        mergers.stream(input.trimmed("q"), query.ordering()).map(this::line))
                : Html.filtered("place/mergers", list(viewer, query, page), query.problems());
    }

    /** Shows the form and, with {@code preview}, the effects of the merger; changes nothing. */
    @GetMapping("/new")
    ModelAndView ask(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "false") boolean preview, Locale locale) {
        if (!preview) {
            return Html.page("place/merger", page(input, null, locale));
        }
        var problems = viewer.isCentral()
                ? problems(input)
                : List.of(Problem.of("place.merger.central-only")); // problems(input) would reveal existing records
        return problems.isEmpty()
                ? Html.page("place/merger", page(input, preview(merger(input).orElseThrow()), locale))
                : Html.invalid("place/merger", page(input, null, locale), problems);
    }

    @PostMapping
    ModelAndView merge(Viewer viewer, FormInput input, Locale locale) {
        var problems = problems(input);
        if (!problems.isEmpty()) {
            return Html.invalid("place/merger", page(input, null, locale), problems);
        }
        return entering.merge(viewer, merger(input).orElseThrow())
                .fold(
                        merged -> Html.seeOther(
                                "/units/mergers",
                                "place.done.merged",
                                units(input).size(),
                                merged.unit().fullName()),
                        refused -> Html.invalid("place/merger", page(input, null, locale), refused));
    }

    @PostMapping("/taking-back")
    ModelAndView undo(Viewer viewer, @RequestParam(required = false) @Nullable UUID merger) {
        if (merger == null) {
            return refused(viewer, List.of(Problem.of("place.merger.which")));
        }
        return entering.undo(viewer, merger)
                .fold(
                        done -> Html.seeOther("/units/mergers", "place.done.merger-undone"),
                        problems -> refused(viewer, problems));
    }

    private ModelAndView refused(Viewer viewer, List<Problem> problems) {
        return Html.invalid("place/mergers", list(viewer, MergersPage.query(FormInput.blank()), 1), problems);
    }

    private List<Problem> problems(FormInput input) {
        var merger = merger(input);
        if (merger.isEmpty()) {
            return List.of(Problem.at("firstDay", "place.merger.no-day"));
        }
        try {
            return merging.problems(merger.get());
        } catch (NotFound unknownUnit) {
            return List.of(Problem.at("units", "place.merging.two"));
        }
    }

    /** The merger as typed; empty while the day is missing, without which nothing can be checked. */
    private static Optional<MergingUnits.Merger> merger(FormInput input) {
        return Optional.ofNullable(input.day("firstDay"))
                .map(day -> new MergingUnits.Merger(
                        units(input),
                        input.trimmed("code"),
                        Objects.requireNonNullElse(input.choice("type", UnitType.class), UnitType.COMMUNE),
                        input.trimmed("name"),
                        day,
                        input.trimmed("basis")));
    }

    private static List<Integer> units(FormInput input) {
        return input.all("units").stream()
                .filter(unit -> unit.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toList();
    }

    private MergerPage page(FormInput input, MergerPage.@Nullable Preview preview, Locale locale) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var province = input.whole("province");
        var communes = province == null ? List.<AdminUnit>of() : units.within(province, UnitLevel.COMMUNE, today);
        return new MergerPage(
                units.provinces(today).stream()
                        .map(unit -> Choice.of(String.valueOf(unit.id()), unit.fullName()))
                        .toList(),
                communes,
                input,
                Stream.of(UnitType.COMMUNE, UnitType.WARD, UnitType.SPECIAL_ZONE)
                        .map(type ->
                                Choice.of(type.name(), messages.getMessage("place.merger.type." + type, null, locale)))
                        .toList(),
                preview);
    }

    private MergerPage.Preview preview(MergingUnits.Merger merger) {
        var old = merger.units().stream().distinct().toList();
        var counts = counts(old, merger.firstDay());
        var province = units.latest(units.latest(old.getFirst()).province());
        return new MergerPage.Preview(
                merger.type().word() + " " + merger.name(),
                province.fullName(),
                merger.firstDay(),
                old.stream()
                        .map(unit -> new MergerPage.Line(units.latest(unit), counts.getOrDefault(unit, Map.of())))
                        .toList());
    }

    private Map<Integer, Map<UnitUse.Kind, Long>> counts(List<Integer> old, LocalDate day) {
        var counts = new HashMap<Integer, Map<UnitUse.Kind, Long>>();
        uses.forEach(use -> use.of(old, day)
                .forEach((kind, byUnit) -> byUnit.forEach(
                        (unit, count) -> counts.computeIfAbsent(unit, none -> new EnumMap<>(UnitUse.Kind.class))
                                .put(kind, count))));
        return counts;
    }

    private MergersPage list(Viewer viewer, ListQuery query, int number) {
        return new MergersPage(
                mergers.page(query.input().trimmed("q"), query.ordering(), number)
                        .map(this::line),
                query,
                viewer.isCentral() && viewer.may(ByMergerKeepers.class),
                viewer.role().seesContent());
    }

    private MergersPage.Line line(Mergers.EnteredMerger merger) {
        var old = merger.old().stream().map(units::latest).toList();
        return new MergersPage.Line(
                merger.id(),
                merger.undoneAt() == null ? link(units.latest(merger.unit())) : null,
                old.stream().map(MergersController::link).toList(),
                merger.firstDay(),
                merger.basis(),
                merger.madeAt(),
                merger.undoneAt(),
                old.getFirst().province());
    }

    private static Link link(AdminUnit unit) {
        return new Link(unit.fullName(), "/units/" + unit.id());
    }
}
