package vn.tincay.report.web.aggregate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** {@code /rollups}: live sums of what is stored now, by the units of any day before or after 1 July 2025. */
@Controller
class RollupController {

    private final Rollups rollups;
    private final Rosters rosters;
    private final Forms forms;
    private final RollupFields fields;
    private final RequestLanguage language;
    private final Clock clock;

    RollupController(
            Rollups rollups, Rosters rosters, Forms forms, RollupFields fields, RequestLanguage language, Clock clock) {
        this.rollups = rollups;
        this.rosters = rosters;
        this.forms = forms;
        this.fields = fields;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping("/rollups")
    @Allowed
    @Nullable
    ModelAndView show(Viewer viewer, FormInput input, ListDownload download) {
        var choices = rosters.forms(viewer).stream()
                .flatMap(code -> forms.find(code).stream())
                .toList();
        if (choices.isEmpty()) {
            return Html.page("report/rollup-none", "");
        }
        var filter = RollupFilter.read(input, choices, viewer, LocalDate.now(clock));
        var query = download.checked(fields.query(input, filter, choices));
        var page = page(query, filter, rollups.of(viewer, filter.question()));
        return download.isAsked(query)
                ? download.send(query, page.columns(), page.rows())
                : Html.filtered("report/rollup", page, query.problems());
    }

    private RollupPage page(ListQuery query, RollupFilter filter, Rollup rollup) {
        var form = filter.form();
        var cells = filter.codes().stream().map(form::require).toList();
        var lines = rollup.rows().stream().map(row -> line(filter, cells, row)).toList();
        long reports = rollup.rows().stream().mapToLong(Rollup.Row::reports).sum();
        long accepted = rollup.rows().stream().mapToLong(Rollup.Row::accepted).sum();
        long files = rollup.rows().stream().mapToLong(Rollup.Row::fromFiles).sum();
        return new RollupPage(
                query,
                cells,
                lines.size() < 2 ? null : total(form, cells, rollup, reports, accepted, files),
                lines,
                reports,
                accepted,
                files);
    }

    /** The sum of all rows. Computed cells are computed from the sums, so that a percentage refers to the whole. */
    private RollupPage.Line total(Form form, List<Cell> cells, Rollup rollup, long reports, long accepted, long files) {
        var sum = rollup.rows().stream().map(Rollup.Row::figures).reduce(Figures.NONE, Figures::plus);
        return new RollupPage.Line(
                language.say("report.rollup.total"), "", false, reports, accepted, files, values(form, cells, sum));
    }

    private RollupPage.Line line(RollupFilter filter, List<Cell> cells, Rollup.Row row) {
        return new RollupPage.Line(
                row.name().isEmpty() ? language.say("report.rollup.nation." + filter.by()) : row.name(),
                filter.by() == Rollup.Grouping.PROVINCE && row.unit() != 0 && row.onTree()
                        ? communesHref(filter, row.unit())
                        : "",
                !row.onTree(),
                row.reports(),
                row.accepted(),
                row.fromFiles(),
                values(filter.form(), cells, row.figures()));
    }

    private static String communesHref(RollupFilter filter, int unit) {
        return "/rollups?form=%s&group=%s&tree=%s&by=commune&from=%s&to=%s&within=%d"
                .formatted(
                        filter.form().code(),
                        filter.table().code(),
                        filter.tree(),
                        filter.periods().getFirst(),
                        filter.periods().getLast(),
                        unit);
    }

    private static List<@Nullable BigDecimal> values(Form form, List<Cell> cells, Figures figures) {
        var values = form.values(figures);
        return cells.stream()
                .<@Nullable BigDecimal>map(cell -> values.get(cell.code()))
                .toList();
    }
}
