package vn.tincay.report.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.input.FieldNames;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Section;

/**
 * The labels of cells and narratives for error messages: their titles on the form. A code used by several forms gets
 * the title of the first one.
 */
@Component
class CellNames implements FieldNames {

    private static final String CELL = "cell.";
    private static final String NARRATIVE = "part.";

    private final Forms forms;

    CellNames(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<String> of(String field, String lang) {
        if (field.startsWith(CELL)) {
            return forms.all().stream()
                    .map(form -> form.cells().get(field.substring(CELL.length())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Cell::title)
                    .map(title -> title.in(lang));
        }
        return forms.all().stream()
                .flatMap(form -> form.narratives().stream())
                .filter(narrative -> field.equals(NARRATIVE + narrative.code()))
                .findFirst()
                .map(Section.Narrative::title)
                .map(title -> title.in(lang));
    }
}
