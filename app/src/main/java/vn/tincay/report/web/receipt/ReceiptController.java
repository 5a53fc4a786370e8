package vn.tincay.report.web.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate.StepsTaken;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReceivingMany;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReportAddresses;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /rosters/{form}/{period}/receipt}: the reports that wait for the viewer's agency, side by side; the ticked
 * ones are accepted together.
 */
@Controller
@RequestMapping("/rosters/{form}/{period}/receipt")
@ByDrafters(reach = Reach.ANY)
class ReceiptController {

    private static final String REPORT = "report";

    private final Reports reports;
    private final Forms forms;
    private final ReceivingMany receiving;
    private final ReceiptPages pages;
    private final ReportAddresses addresses;
    private final RequestLanguage language;

    ReceiptController(
            Reports reports,
            Forms forms,
            ReceivingMany receiving,
            ReceiptPages pages,
            ReportAddresses addresses,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.receiving = receiving;
        this.pages = pages;
        this.addresses = addresses;
        this.language = language;
    }

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable("form") String code,
            @PathVariable("period") String periodCode,
            FormInput input,
            ListDownload download) {
        var known = addresses.requireForm(code, (one, current) -> path(one.code(), current));
        var period = addresses.requirePeriod(known, periodCode, (one, current) -> path(one.code(), current));
        var form = forms.in(code, period);
        var query = download.checked(ReceiptPage.query(form, period, input));
        return Html.filtered("report/receipt", pages.page(viewer, form, period, query), query.problems());
    }

    @PostMapping
    @StoresPartially("the reports that did not change are accepted; the others are named and shown again")
    ModelAndView accept(
            Viewer viewer,
            @PathVariable("form") String code,
            @PathVariable("period") String periodCode,
            FormInput input) {
        var period = PeriodWords.parse(periodCode);
        var form = forms.require(code, period);
        var inputs = new LinkedHashMap<UUID, StepInput>();
        input.ids(REPORT).forEach(id -> inputs.put(id, StepInput.of("", input.text("seen." + id))));
        if (inputs.isEmpty()) {
            var page = again(viewer, form, period, input, new StepsTaken<>(Set.of(), Map.of()));
            return Html.invalid("report/receipt", page, List.of(Problem.at(REPORT, "report.receipt.none-ticked")));
        }
        var taken = receiving.accept(viewer, code, period, inputs);
        if (taken.refused().isEmpty()) {
            return Html.seeOther(next(viewer, form, period, input), "report.done.accepted-many", inputs.size());
        }
        var page = again(viewer, form, period, input, taken);
        return Html.invalid("report/receipt", page, problems(page, taken));
    }

    /** The page with the ticks that were sent, except those of reports that were refused. */
    private ReceiptPage again(Viewer viewer, Form form, Period period, FormInput input, StepsTaken<Report> taken) {
        var ticked =
                input.ids(REPORT).filter(id -> !taken.refused().containsKey(id)).collect(Collectors.toSet());
        return pages.page(
                viewer,
                form,
                period,
                ReceiptPage.query(form, period, input),
                line -> ticked.contains(line.id()),
                taken.refused().keySet(),
                taken.taken().size());
    }

    private List<Problem> problems(ReceiptPage page, StepsTaken<Report> taken) {
        var shown = page.lines().stream().map(ReceiptPage.Line::id).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        taken.refused().forEach((id, refusal) -> {
            var field = shown.contains(id) ? "report-" + id : "";
            var agency = refusal.record().agencyName();
            var reason = refusal.problems().getFirst();
            problems.add(
                    reason.equals(Fingerprint.outdated())
                            ? Problem.at(field, "report.receipt.changed", agency)
                            : Problem.at(field, "report.receipt.refused", agency, language.say(reason)));
        });
        return problems;
    }

    /** The address of this page while reports wait, otherwise that of the roster. */
    private String next(Viewer viewer, Form form, Period period, FormInput input) {
        return reports.visibleTo(viewer).toReceive(form.code(), period).isEmpty()
                ? "/rosters/" + form.code() + "/" + period
                : ReceiptPage.query(form, period, input).href();
    }

    private static String path(String form, Period period) {
        return "/rosters/" + form + "/" + period + "/receipt";
    }
}
