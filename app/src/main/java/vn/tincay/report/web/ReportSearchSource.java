package vn.tincay.report.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.Reports;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.PeriodNames;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/** Finds reports by the titles of their forms and by their number; figures and narratives are not searched. */
@Component
@Order(3)
class ReportSearchSource implements SearchSource {

    private final Reports reports;
    private final Forms forms;
    private final PeriodNames periods;

    ReportSearchSource(Reports reports, Forms forms, PeriodNames periods) {
        this.reports = reports;
        this.forms = forms;
        this.periods = periods;
    }

    @Override
    public String group() {
        return "reports";
    }

    @Override
    public String heading() {
        return "report.search.reports";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var folded = VietnameseText.fold(words);
        var named = forms.all().stream()
                .filter(form -> VietnameseText.fold(form.title().in(lang)).contains(folded))
                .map(Form::code)
                .distinct()
                .toList();
        var results = reports.visibleTo(viewer).search(named, words.strip(), most + 1).stream()
                .map(report -> new SearchResult(
                        forms.in(report.form(), report.period()).title().in(lang) + " – "
                                + periods.inSentence(lang, report.period()),
                        report.agencyName(),
                        "/reports/" + report.id()))
                .toList();
        return Results.of(results, most);
    }
}
