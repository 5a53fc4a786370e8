package vn.tincay.document.paper.pdf;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import vn.tincay.document.paper.NonBreakingText;
import vn.tincay.document.paper.PaperWords;

/** Text in a template of papers: clean characters, its own line breaks, and no blank around it that would take room. */
public record PaperText(String words) implements Content {

    public static PaperText of(String words) {
        return new PaperText(PaperWords.clean(words));
    }

    /** Running text: days, numbers with their units and references stay on one line. */
    public static PaperText running(String words) {
        return new PaperText(NonBreakingText.spaces(PaperWords.clean(words)));
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
