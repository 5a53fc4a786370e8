package vn.tincay.report.web.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.ReportChange;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.RequestLanguage;

/** Describes changes of a report in the reader's language. */
public final class ChangeWords {

    private final Form form;
    private final RequestLanguage language;

    public ChangeWords(Form form, RequestLanguage language) {
        this.form = form;
        this.language = language;
    }

    public ChangesSinceShown of(List<ReportChange> changes) {
        var lines = new ArrayList<ChangesSinceShown.Line>();
        var steps = new ArrayList<ChangesSinceShown.Done>();
        for (var change : changes) {
            if (change instanceof ReportChange.StepTaken step) {
                steps.add(new ChangesSinceShown.Done(
                        language.say("report.step." + step.step().name()), step.reason(), step.who(), step.at()));
            } else {
                lines.add(line(change));
            }
        }
        return new ChangesSinceShown(lines, steps);
    }

    private ChangesSinceShown.Line line(ReportChange change) {
        return switch (change) {
            case ReportChange.FigureChanged figure ->
                line(title(figure.position()), figure.position(), figure.before(), figure.after(), change);
            case ReportChange.SumChanged sum -> {
                var title = language.say("report.change.below", title(sum.position()));
                yield line(title, sum.position(), sum.before(), sum.after(), change);
            }
            case ReportChange.NarrativeChanged words ->
                new ChangesSinceShown.Line(
                        form.narratives().stream()
                                .filter(narrative -> narrative.code().equals(words.narrative()))
                                .findFirst()
                                .map(narrative -> narrative.title().in(language.language()))
                                .orElse(words.narrative()),
                        words.before(),
                        words.after(),
                        words.who(),
                        words.at());
            case ReportChange.SourcesChanged sources ->
                new ChangesSinceShown.Line(
                        language.say("report.change." + sources.change()),
                        null,
                        String.join("; ", sources.agencies()),
                        sources.who(),
                        sources.at());
            case ReportChange.StepTaken step -> throw new IllegalArgumentException("no line is " + step);
        };
    }

    private ChangesSinceShown.Line line(
            String title, int position, @Nullable Long before, @Nullable Long after, ReportChange change) {
        var cell = cell(position);
        return new ChangesSinceShown.Line(title, value(cell, before), value(cell, after), change.who(), change.at());
    }

    private String title(int position) {
        var cell = cell(position);
        return cell == null ? "" : cell.title().in(language.language());
    }

    private @Nullable Cell cell(int position) {
        return form.entered().stream()
                .filter(cell -> cell.position() == position)
                .findFirst()
                .orElse(null);
    }

    private String value(@Nullable Cell cell, @Nullable Long figure) {
        return cell == null || figure == null
                ? language.say("report.paper.not-reported")
                : FigureFormat.value(cell, cell.value(figure), language.language());
    }
}
