package vn.tincay.report.web.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Section;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.FormulaWords;
import vn.tincay.report.web.ReportAddresses;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.draft.ByFormMakers;
import vn.tincay.report.web.reporter.ByReceivers;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /forms}: the forms, their reporting windows, and how each cell is counted. */
@Controller
class FormsController {

    private static final List<String> LEVELS = List.of("commune", "province", "central");

    private final Forms forms;
    private final FormDrafts drafts;
    private final ReportDeadlines deadlines;
    private final ReportAddresses addresses;
    private final RequestLanguage language;
    private final Clock clock;

    FormsController(
            Forms forms,
            FormDrafts drafts,
            ReportDeadlines deadlines,
            ReportAddresses addresses,
            RequestLanguage language,
            Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.addresses = addresses;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping("/forms")
    @Allowed
    ModelAndView list(Viewer viewer) {
        var lines = forms.all().stream()
                .map(form -> new FormsPage.Line(
                        form.title().in(language.language()),
                        "/forms/" + form.code(),
                        language.say("report.kind." + form.window().kind()),
                        form.entered().size(),
                        form.version()))
                .toList();
        return Html.page(
                "report/forms",
                new FormsPage(lines, mayMake(viewer) ? drafts.visibleTo(viewer).list() : List.of(), mayMake(viewer)));
    }

    @GetMapping("/forms/{form}")
    @Allowed(reach = Reach.ANY)
    ModelAndView show(
            Viewer viewer, @PathVariable String form, @RequestParam(required = false) @Nullable Integer version) {
        var newest = addresses.requireForm(form, (one, period) -> "/forms/" + one.code());
        var definition = version == null ? newest : forms.version(form, version);
        return Html.page("report/form", page(viewer, definition));
    }

    private FormPage page(Viewer viewer, Form form) {
        var period = Period.containing(form.window().kind(), LocalDate.now(clock));
        var dues = LEVELS.stream()
                .map(level -> {
                    var window = deadlines.window(form, period, level);
                    return new FormPage.LevelDueDay(
                            language.say("report.level." + level), window.closes(), window.due());
                })
                .toList();
        return new FormPage(
                form.title().in(language.language()),
                form.code(),
                form.version(),
                form.validFrom(),
                form.citation(),
                language.say("report.kind." + form.window().kind()),
                dues,
                form.sections().stream().map(section -> section(form, section)).toList(),
                form.checks().stream()
                        .map(check -> check.message().in(language.language()))
                        .toList(),
                forms.versions(form.code()).stream().map(Form::version).toList(),
                viewer.may(ByReceivers.class),
                mayMake(viewer));
    }

    private static boolean mayMake(Viewer viewer) {
        return viewer.isCentral() && viewer.may(ByFormMakers.class);
    }

    private String entryHelp(Form form, Cell cell) {
        var help = cell.help() == null ? "" : cell.help().in(language.language());
        var formula = FormulaWords.of(form, cell, language.language());
        return formula.isEmpty() || help.isEmpty() ? formula + help : formula + ". " + help;
    }

    private FormPage.Section section(Form form, Section section) {
        var lines = new ArrayList<FormPage.Line>();
        for (var table : section.tables()) {
            for (var row : table.rows()) {
                for (var code : row.cells()) {
                    if (code != null) {
                        var cell = form.require(code);
                        lines.add(new FormPage.Line(
                                cell.title().in(language.language()),
                                cell.unit().in(language.language()),
                                entryHelp(form, cell)));
                    }
                }
            }
        }
        return new FormPage.Section(
                section.code(),
                section.title().in(language.language()),
                section.narratives().stream()
                        .map(narrative -> narrative.title().in(language.language()))
                        .toList(),
                lines);
    }
}
