package vn.tincay.document.paper.pdf;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import vn.tincay.document.paper.NonBreakingText;
import vn.tincay.document.paper.PaperWords;

/** Text inserted into a paper's HTML template: clean characters, kept line breaks, and no surrounding white space. */
public record PaperText(String words) implements Content {

    public static PaperText of(String words) {
        return new PaperText(PaperWords.clean(words));
    }

    /** Running text: days, numbers with their units and references stay on one line. */
    public static PaperText running(String words) {
        return new PaperText(NonBreakingText.bindSpaces(PaperWords.clean(words)));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                output.writeContent("<br/>");
            }
            output.writeUserContent(lines[i]);
        }
    }
}
