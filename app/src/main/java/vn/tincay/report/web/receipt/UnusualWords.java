package vn.tincay.report.web.receipt;

import org.springframework.stereotype.Component;
import vn.tincay.report.receipt.UnusualFigure;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.RequestLanguage;

/** Says why a figure is unusual. */
@Component
public class UnusualWords {

    private final RequestLanguage language;

    UnusualWords(RequestLanguage language) {
        this.language = language;
    }

    /** The reason with both values, beside the cell itself. */
    public String atCell(UnusualFigure figure) {
        return language.say(
                "report.unusual." + figure.reason(),
                FigureFormat.value(figure.cell(), figure.value(), language.language()),
                before(figure));
    }

    private String before(UnusualFigure figure) {
        var value = FigureFormat.value(figure.cell(), figure.before(), language.language());
        return figure.beforeSigned() ? value : value + " " + language.say("report.past.mark");
    }

    /** The reason with both values and the title of the cell, for a list. */
    String inList(UnusualFigure figure) {
        return figure.cell().title().in(language.language()) + ": " + atCell(figure);
    }
}
