package vn.tincay.visit;

import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;

/** @param typed the form for a new visit; null for those who may not plan one */
public record VisitsPage(
        Page<Visit> visits,
        ListQuery query,
        @org.jspecify.annotations.Nullable FormInput typed) {

    static final List<ListColumn<Visit>> COLUMNS = List.of(
            ListColumn.of("visit.field.title", (visit, ui) -> visit.title()),
            ListColumn.of("visit.field.day", (visit, ui) -> visit.plannedOn()),
            ListColumn.of("visit.field.state", (visit, ui) -> ui.t("visit.state", visit.state())));

    static ListQuery query(FormInput asked) {
        return ListQuery.at(
                        "/visits",
                        asked,
                        ListFilter.words("q", "visit.list.words"),
                        ListFilter.choice(
                                "state", "visit.field.state", "visit.list.any", Visit.State.values(), "visit.state"))
                .sortedBy("title", "day", "state");
    }
}
