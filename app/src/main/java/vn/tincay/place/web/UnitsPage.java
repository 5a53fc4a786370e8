package vn.tincay.place.web;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;

/** The list of units on a day: filtered by name or level, or the provinces as the top of the tree. */
public record UnitsPage(LocalDate day, ListQuery query, Page<Row> units) {

    static final List<ListColumn<Row>> COLUMNS = List.of(
            ListColumn.of("place.units.unit", (row, ui) -> row.unit().fullName()),
            ListColumn.of("place.unit.code", (row, ui) -> row.unit().code()),
            ListColumn.of(
                    "place.units.level",
                    (row, ui) -> ui.t("place.level", row.unit().level())),
            ListColumn.of("place.units.above", (row, ui) -> row.above()),
            ListColumn.of("place.units.below", (row, ui) -> row.below()));

    /** @param above names of the units above, empty for a province */
    public record Row(AdminUnit unit, String above, long below) {}

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/units",
                        input,
                        ListFilter.words("q", "place.units.name", "place.units.name-hint"),
                        ListFilter.choice(
                                "level",
                                "place.units.level",
                                "place.units.every-level",
                                UnitLevel.values(),
                                "place.level"),
                        ListFilter.day("day", "place.units.day", "place.units.day-hint", "place.units.on"))
                .sortedBy("name", "code");
    }
}
