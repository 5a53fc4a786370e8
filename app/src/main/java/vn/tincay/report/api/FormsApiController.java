package vn.tincay.report.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.WindowRule;
import vn.tincay.viewer.Allowed;

/** The forms for other systems: their cells and the permitted values. */
@RestController
@Allowed
class FormsApiController {

    record FormSummary(String code, int version, LocalDate validFrom, Text title, WindowRule.Kind period) {
        static FormSummary of(Form form) {
            return new FormSummary(
                    form.code(),
                    form.version(),
                    form.validFrom(),
                    form.title(),
                    form.window().kind());
        }
    }

    /** @param formula how a computed cell is computed; null when it is entered */
    record CellView(
            String code,
            CellType type,
            int decimals,
            Text title,
            Text unit,
            boolean required,
            boolean summed,
            @Nullable String formula) {
        static CellView of(Cell cell) {
            return new CellView(
                    cell.code(),
                    cell.type(),
                    cell.decimals(),
                    cell.title(),
                    cell.unit(),
                    cell.required(),
                    cell.summed(),
                    cell.formula() == null ? null : cell.formula().toString());
        }
    }

    record CompleteForm(FormSummary form, List<CellView> cells, List<NarrativeView> parts) {}

    /** A narrative of the form, which the interface calls a part. */
    record NarrativeView(String code, Text title, boolean required) {}

    private final Forms forms;

    FormsApiController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/api/v1/forms")
    List<FormSummary> list() {
        return forms.all().stream().map(FormSummary::of).toList();
    }

    @GetMapping("/api/v1/forms/{form}")
    CompleteForm one(@PathVariable String form, @RequestParam(required = false) @Nullable Integer version) {
        var definition = version == null ? forms.require(form) : forms.version(form, version);
        return new CompleteForm(
                FormSummary.of(definition),
                definition.cells().values().stream().map(CellView::of).toList(),
                definition.narratives().stream()
                        .map(narrative -> new NarrativeView(narrative.code(), narrative.title(), narrative.required()))
                        .toList());
    }
}
