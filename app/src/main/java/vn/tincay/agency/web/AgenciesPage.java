package vn.tincay.agency.web;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;

/**
 * The list of agencies on a day: filtered by name, kind or level, or the central agencies as the entry to the tree.
 *
 * @param mayFound whether the viewer may enter agencies
 */
public record AgenciesPage(LocalDate day, ListQuery query, Page<Row> agencies, boolean mayFound) {

    static final List<ListColumn<AgencySearch.WithParent>> COLUMNS = List.of(
            ListColumn.of("agency.list.agency", (row, ui) -> row.agency().name()),
            ListColumn.of(
                    "agency.list.kind",
                    (row, ui) -> ui.t("agency.kind", row.agency().kind())),
            ListColumn.of(
                    "agency.list.level",
                    (row, ui) -> ui.t("agency.level", row.agency().level())),
            ListColumn.of("agency.list.above", (row, ui) -> row.above()));

    /** @param above name of the agency directly above, empty for none */
    public record Row(Agency agency, String above) {}

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/agencies",
                        input,
                        ListFilter.words("q", "agency.list.name", "agency.list.name-hint"),
                        ListFilter.choice(
                                "level",
                                "agency.list.level",
                                "agency.list.every-level",
                                Agency.Level.values(),
                                "agency.level"),
                        ListFilter.choice(
                                "kind",
                                "agency.list.kind",
                                "agency.list.every-kind",
                                AgencyKind.values(),
                                "agency.kind"),
                        ListFilter.day("day", "agency.list.day", "agency.list.day-hint", "agency.list.on"))
                .sortedBy("name", "kind");
    }
}
