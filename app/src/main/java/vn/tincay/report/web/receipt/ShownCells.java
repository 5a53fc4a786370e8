package vn.tincay.report.web.receipt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * The cells that a page shows as columns, as its address names them: the required cells of the form, one of its tables,
 * or all cells. By default the required cells; for a form without any, its first table.
 */
final class ShownCells {

    static final String FIELD = "cells";

    private static final String REQUIRED = "required";
    private static final String ALL = "all";

    private ShownCells() {}

    static ListFilter filter(Form form) {
        return ListFilter.view(FIELD, "report.receipt.cells", ui -> choices(form, ui));
    }

    private static List<Choice> choices(Form form, Ui ui) {
        var first = required(form).isEmpty()
                ? Stream.<Choice>empty()
                : Stream.of(Choice.of(REQUIRED, ui.t("report.receipt.cells-required")));
        var tables =
                tables(form).map(table -> Choice.of(table.code(), table.title().in(ui.lang())));
        var all = Stream.of(Choice.of(ALL, ui.t("report.receipt.cells-all")));
        return Stream.of(first, tables, all).flatMap(choices -> choices).toList();
    }

    /** @param chosen the value of the filter; anything else than a choice means the default */
    static List<Cell> of(Form form, String chosen) {
        if (chosen.equalsIgnoreCase(ALL)) {
            return tables(form).flatMap(table -> cells(form, table)).toList();
        }
        var required = required(form);
        return tables(form)
                .filter(table -> table.code().equalsIgnoreCase(chosen))
                .findFirst()
                .map(table -> cells(form, table).toList())
                .orElseGet(() -> required.isEmpty()
                        ? tables(form)
                                .limit(1)
                                .flatMap(table -> cells(form, table))
                                .toList()
                        : required);
    }

    private static List<Cell> required(Form form) {
        return form.entered().stream().filter(Cell::required).toList();
    }

    private static Stream<Cell> cells(Form form, Section.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .map(form::require);
    }

    private static Stream<Section.Table> tables(Form form) {
        return form.sections().stream().flatMap(section -> section.tables().stream());
    }
}
