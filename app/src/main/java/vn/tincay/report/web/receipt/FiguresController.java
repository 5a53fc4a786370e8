package vn.tincay.report.web.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.receipt.SignedFigures;
import vn.tincay.report.receipt.SignedFigures.Signed;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReportAddresses;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.StateWords;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /rosters/{form}/{period}/figures}: one table of a form for all reporters, with totals, to print and to
 * download.
 */
@Controller
class FiguresController {

    private final Rosters rosters;
    private final SignedFigures signedFigures;
    private final Forms forms;
    private final ReportAddresses addresses;
    private final RequestLanguage language;

    FiguresController(
            Rosters rosters,
            SignedFigures signedFigures,
            Forms forms,
            ReportAddresses addresses,
            RequestLanguage language) {
        this.rosters = rosters;
        this.signedFigures = signedFigures;
        this.forms = forms;
        this.addresses = addresses;
        this.language = language;
    }

    @GetMapping("/rosters/{form}/{period}/figures")
    @Allowed(reach = Reach.ANY)
    @Nullable
    ModelAndView show(
            Viewer viewer,
            @PathVariable("form") String code,
            @PathVariable("period") String periodCode,
            @RequestParam(required = false) @Nullable UUID receiver,
            FormInput input,
            ListDownload download) {
        var known = addresses.requireForm(code, FiguresController::path);
        var period = addresses.requirePeriod(known, periodCode, FiguresController::path);
        var form = forms.in(code, period);
        var query = download.checked(FiguresPage.query(form, period, input));
        var roster = rosters.of(viewer, code, period, receiver == null ? viewer.agency() : receiver);
        var page = page(form, roster, query);
        return download.isAsked(query)
                ? download.send(query, page.columns(), page.rows())
                : Html.filtered("report/figures", page, query.problems());
    }

    private FiguresPage page(Form form, Roster roster, ListQuery query) {
        var cells = ShownCells.of(form, query.input().text(ShownCells.FIELD));
        var figures = signedFigures.of(roster);
        var sum = figures.values().stream()
                .map(Signed::figures)
                .reduce(Figures.NONE, Figures::plus)
                .only(form::isSummed);
        return new FiguresPage(
                form.title().in(language.language()),
                new PeriodWords(roster.period()),
                roster.receiverName(),
                "/rosters/" + form.code() + "/" + roster.period(),
                query,
                cells,
                roster.lines().stream()
                        .map(line -> line(line, figures.get(line.agency()), cells))
                        .toList(),
                new FiguresPage.Line(null, null, null, values(form.values(sum), cells)),
                figures.size(),
                roster.accepted());
    }

    private static FiguresPage.Line line(Roster.Line line, @Nullable Signed content, List<Cell> cells) {
        return new FiguresPage.Line(
                line.agencyName(),
                StateWords.of(line.state(), line.locked(), line.late()),
                line.report() == null || line.version() == 0 ? null : "/reports/" + line.report(),
                values(content == null ? Map.of() : content.values(), cells));
    }

    private static List<@Nullable BigDecimal> values(Map<String, @Nullable BigDecimal> values, List<Cell> cells) {
        return cells.stream().map(cell -> values.get(cell.code())).toList();
    }

    private static String path(Form form, Period period) {
        return "/rosters/" + form.code() + "/" + period + "/figures";
    }
}
