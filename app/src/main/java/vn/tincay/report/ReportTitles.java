package vn.tincay.report;

import org.springframework.stereotype.Component;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.PeriodNames;

/** The title of a report in mixed lists: its form and its period. */
@Component
public class ReportTitles {

    private final Forms forms;
    private final PeriodNames periods;

    ReportTitles(Forms forms, PeriodNames periods) {
        this.forms = forms;
        this.periods = periods;
    }

    public String of(String form, Period period, String lang) {
        return forms.in(form, period).title().in(lang) + " – " + periods.title(lang, period);
    }
}
