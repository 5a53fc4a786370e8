package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Changed;
import vn.tincay.report.Change;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** A change of a report in the reader's words. */
final class ChangeWords {

    private final Form form;
    private final Speech speech;

    ChangeWords(Form form, Speech speech) {
        this.form = form;
        this.speech = speech;
    }

    Changed.Line line(Change change) {
        return switch (change) {
            case Change.OfFigure figure -> {
                var cell = form.entered().stream()
                        .filter(one -> one.position() == figure.place())
                        .findFirst()
                        .orElse(null);
                yield new Changed.Line(
                        cell == null ? "" : cell.title().in(speech.language()),
                        value(cell, figure.before()),
                        value(cell, figure.after()),
                        figure.who(),
                        figure.at());
            }
            case Change.OfWords words ->
                new Changed.Line(
                        form.narratives().stream()
                                .filter(part -> part.code().equals(words.part()))
                                .findFirst()
                                .map(part -> part.title().in(speech.language()))
                                .orElse(words.part()),
                        words.before(),
                        words.after(),
                        words.who(),
                        words.at());
            case Change.OfStep step ->
                new Changed.Line(
                        speech.say("report.step." + step.step().name()), null, step.reason(), step.who(), step.at());
        };
    }

    private String value(@Nullable Cell cell, @Nullable Long figure) {
        return cell == null || figure == null
                ? speech.say("report.paper.not-reported")
                : Shown.value(cell, cell.value(figure), speech.language());
    }
}
