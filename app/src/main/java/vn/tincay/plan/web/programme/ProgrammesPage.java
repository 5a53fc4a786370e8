package vn.tincay.plan.web.programme;

import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.programme.Programme;

/** The list of programmes with its filters. */
public record ProgrammesPage(Page<Programme> programmes, ListQuery query, boolean mayAdd) {

    static final List<ListColumn<Programme>> COLUMNS = List.of(
            ListColumn.of("plan.field.programme", (programme, ui) -> programme.name(ui.lang())),
            ListColumn.of("plan.field.legalBasis", (programme, ui) -> programme.legalBasis()),
            ListColumn.of("plan.field.fromYear", (programme, ui) -> programme.fromYear()),
            ListColumn.of("plan.field.toYear", (programme, ui) -> programme.toYear()),
            ListColumn.of("plan.field.owner", (programme, ui) -> programme.ownerName()));

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/programmes",
                        input,
                        ListFilter.choice("theme", "plan.field.themes", "plan.list.any", ProgrammeFormPage::themes))
                .sortedBy("number", "period");
    }
}
