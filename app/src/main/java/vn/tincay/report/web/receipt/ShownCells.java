package vn.tincay.report.web.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * The cells that a page shows as columns, as its address names them: the required cells of the form, or one of its tables.
 */
final class ShownCells {

    static final String FIELD = "cells";

    private static final String REQUIRED = "required";

    private ShownCells() {}

    /** @param withRequired whether the required cells can be chosen too; they are then shown by default */
    static ListFilter filter(Form form, boolean withRequired) {
        return ListFilter.view(FIELD, "report.receipt.cells", ui -> choices(form, withRequired, ui));
    }

    private static List<Choice> choices(Form form, boolean withRequired, Ui ui) {
        var required = withRequired && form.entered().stream().anyMatch(Cell::required)
                ? Stream.of(Choice.of(REQUIRED, ui.t("report.receipt.cells-required")))
                : Stream.<Choice>empty();
        var tables = tables(form).map(table -> Choice.of(table.code(), table.title().in(ui.lang())));
        return Stream.concat(required, tables).toList();
    }

    /** @param chosen the value of the filter; anything else than a choice means the first one */
    static List<Cell> of(Form form, boolean withRequired, String chosen) {
        var required = form.entered().stream().filter(Cell::required).toList();
        return tables(form)
                .filter(table -> table.code().equalsIgnoreCase(chosen))
                .findFirst()
                .or(() -> withRequired && !required.isEmpty()
                        ? Optional.empty()
                        : tables(form).findFirst())
                .map(table -> cells(form, table))
                .orElse(required);
    }

    private static List<Cell> cells(Form form, Section.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .map(form::require)
                .toList();
    }

    private static Stream<Section.Table> tables(Form form) {
        return form.sections().stream().flatMap(section -> section.tables().stream());
    }
}
