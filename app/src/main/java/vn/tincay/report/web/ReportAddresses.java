package vn.tincay.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.failure.WrongAddress;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.PeriodNames;

/** Finds the form and period of an address. A wrong code is answered with what is expected, and with links. */
@Component
public class ReportAddresses {

    private final Forms forms;
    private final PeriodNames names;
    private final RequestLanguage language;
    private final Clock clock;

    ReportAddresses(Forms forms, PeriodNames names, RequestLanguage language, Clock clock) {
        this.forms = forms;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    /** @param address builds the address of the page for a form and its current period */
    public Form requireForm(String code, BiFunction<Form, Period, String> address) {
        return forms.find(code)
                .orElseThrow(() -> new WrongAddress(
                        Problem.of("report.address.form", code),
                        Problem.of("report.address.form-expected"),
                        forms.all().stream()
                                .map(form -> new Link(
                                        form.title().in(language.language()), address.apply(form, currentPeriod(form))))
                                .toList()));
    }

    /** Finds the period, which must be of the form's kind: nobody reports on the form for other kinds of periods. */
    public Period requirePeriod(Form form, String code, BiFunction<Form, Period, String> address) {
        var kind = form.window().kind();
        return PeriodWords.parseLoosely(code)
                .filter(period -> period.kind() == kind && period.toString().equals(code))
                .orElseThrow(() -> new WrongAddress(
                        Problem.of("report.address.period", code),
                        Problem.of(
                                "report.address.period-expected." + kind,
                                currentPeriod(form).toString()),
                        periodsNear(form, code)
                                .map(one -> new Link(names.title(language.language(), one), address.apply(form, one)))
                                .toList()));
    }

    /** The period that the text may mean, then the current period and the previous one. */
    private Stream<Period> periodsNear(Form form, String code) {
        var running = currentPeriod(form);
        var meant = PeriodWords.parseLoosely(code)
                .filter(period -> period.kind() == form.window().kind());
        return Stream.concat(meant.stream(), Stream.of(running, running.previous()))
                .distinct();
    }

    private Period currentPeriod(Form form) {
        return Period.containing(form.window().kind(), LocalDate.now(clock));
    }
}
