package vn.tincay.place.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

/** Administrative units for machines: the tree of any day as pages of JSON or as one CSV. */
@RestController
@RequestMapping("/api/v1/units")
@Allowed(reach = Reach.ANY)
class UnitsApi {

    private static final int LARGEST_PAGE = 1_000;

    /** One unit with all its versions and links to the units before and after it. */
    record Detail(UnitResource unit, List<UnitResource> versions, List<Succession> before, List<Succession> after) {}

    private final Units units;
    private final UnitSearch search;
    private final Clock clock;

    UnitsApi(Units units, UnitSearch search, Clock clock) {
        this.units = units;
        this.search = search;
        this.clock = clock;
    }

    /**
     * The units of a day, as pages of JSON.
     *
     * @param on the day of the tree, ISO 8601; if absent, today
     * @param level province, district or commune; if absent, all levels
     * @param within official code, on that day, of the unit to search inside
     * @param q words of a name, with or without diacritics
     * @param size items of a page, at most 1000
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<UnitResource> list(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        var units = find(on, level, within, q);
        int fitting = Math.clamp(size, 1, LARGEST_PAGE);
        int number = Math.max(1, page);
        var items = units.stream()
                .skip(Page.offset(number, fitting))
                .limit(fitting)
                .map(UnitResource::of)
                .toList();
        return new Page<>(items, number, fitting, units.size());
    }

    @GetMapping(produces = "text/csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(defaultValue = "") String q) {
        // The byte order mark tells spreadsheets that the file is UTF-8.
        var lines = new StringBuilder("\ufeff").append(UnitResource.CSV_HEAD);
        find(on, level, within, q)
                .forEach(unit -> lines.append(UnitResource.of(unit).csv()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"units.csv\"")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{unit}")
    Detail show(@PathVariable("unit") int id) {
        return new Detail(
                UnitResource.of(units.latest(id)),
                units.history(id).stream().map(UnitResource::of).toList(),
                units.successionsTo(id),
                units.successionsFrom(id));
    }

    private List<AdminUnit> find(@Nullable LocalDate on, @Nullable String level, @Nullable String within, String q) {
        var day = on == null ? LocalDate.now(clock.withZone(Ui.ZONE)) : on;
        var levels =
                level == null || level.isBlank() ? RequestedLevels.ofNameOrAll(null) : RequestedLevels.require(level);
        var inside = within == null
                ? null
                : Integer.valueOf(units.requireByCode(within, day).id());
        if (!q.isBlank()) {
            return search.find(new UnitSearch.Question(q, day, levels, inside, Integer.MAX_VALUE));
        }
        return levels.stream()
                .flatMap(unitLevel -> units.all(unitLevel, day).stream())
                .filter(unit -> inside == null || units.isWithin(unit, inside))
                .toList();
    }
}
