package vn.tincay.document.paper.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.document.paper.PaperTable;

/** Converts the lines of a filled template one by one into blocks of the paper. */
final class PaperMarkup {

    private record Annex(String title, boolean wide, List<PaperBlock> blocks) {}

    private final String file;
    private final OfficialPaper.Builder paper;
    private final Map<String, PaperTable> tables;
    private @Nullable Annex annex;

    PaperMarkup(String file, OfficialPaper.Builder paper, Map<String, PaperTable> tables) {
        this.file = file;
        this.paper = paper;
        this.tables = tables;
    }

    void add(PaperLine line) {
        if (line.text().isBlank()) {
            return;
        }
        var beginning = line.words().split(" ", 2)[0];
        switch (beginning) {
            case "#", "##", "###" -> addBlock(new PaperBlock.Heading(beginning.length(), textAfter(line, beginning)));
            case "|" -> addBlock(new PaperBlock.Table(table(line)));
            case "@to" -> paper.addressee(textAfter(line, beginning));
            case "@basis" -> paper.basis(textAfter(line, beginning));
            case "@copy" -> paper.recipient(textAfter(line, beginning));
            case "@mark" -> paper.mark(textAfter(line, beginning));
            case "@annex", "@wide-annex" -> {
                endAnnex();
                annex = new Annex(textAfter(line, beginning), beginning.equals("@wide-annex"), new ArrayList<>());
            }
            default -> {
                if ("#|@".indexOf(beginning.charAt(0)) >= 0) {
                    throw new TemplateFault(file, line.number(), "a line cannot begin with “" + beginning + "”");
                }
                addBlock(new PaperBlock.Text(line.text()));
            }
        }
    }

    /** Appends the annex whose lines were collected so far, if any. */
    void endAnnex() {
        if (annex != null) {
            paper.annex(new OfficialPaper.Annex(annex.title(), annex.blocks(), annex.wide()));
            annex = null;
        }
    }

    private void addBlock(PaperBlock block) {
        if (annex == null) {
            paper.block(block);
        } else {
            annex.blocks().add(block);
        }
    }

    private PaperTable table(PaperLine line) {
        var name = textAfter(line, "|");
        var table = tables.get(name);
        if (table == null) {
            throw new TemplateFault(file, line.number(), "no table is named “" + name + "”");
        }
        return table;
    }

    private String textAfter(PaperLine line, String beginning) {
        var rest = line.textAfter(beginning).stripLeading();
        if (rest.isBlank()) {
            throw new TemplateFault(file, line.number(), "nothing follows “" + beginning + "”");
        }
        return rest;
    }
}
