package vn.tincay.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report on the screen, laid out as on paper, to fill in or to read; with all words in the reader's language. */
public record FormOnPaper(List<Section> sections) {

    public boolean hasRequired() {
        return lines().anyMatch(Line::required);
    }

    public boolean hasNarratives() {
        return sections.stream().anyMatch(section -> !section.narratives().isEmpty());
    }

    /** Whether any cell shows the figure of the previous period. */
    public boolean hasEarlier() {
        return lines().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.before() != null);
    }

    private Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.tables().stream()).flatMap(table -> table.lines().stream());
    }

    public record Section(String code, String title, List<Narrative> narratives, List<Table> tables) {}

    /**
     * A text to write or to read.
     *
     * @param name of the input
     * @param help null when the form has none
     * @param was the stored text, sent back so that the server detects concurrent changes
     */
    public record Narrative(
            String name, String title, @Nullable String help, boolean required, String text, String was) {}

    /**
     * A table of figures.
     *
     * @param note null when the form has none
     * @param list whether it has a single column of figures
     */
    public record Table(
            String id, String caption, @Nullable String note, boolean list, List<String> columns, List<Line> lines) {}

    public record Line(String id, String title, String unit, boolean heading, List<PaperCell> cells) {

        public boolean required() {
            return cells.stream().anyMatch(PaperCell::required);
        }
    }

    /**
     * A cell as the page shows it.
     *
     * @param name of the input; empty where the form has no cell
     * @param labels ids of the row and column headings that label the input
     * @param was the stored value, sent back so that the server detects concurrent changes
     * @param before the value of the previous period; null when there is none
     * @param source the origin of the value; null where the page does not say it
     * @param sourceHref the page that explains the source; null, or empty, for none
     * @param check failed checks, the reason why the cell was returned, and other notes; null for none
     * @param target the target that the value is measured against, for the receiver; null when there is none
     * @param sum the sum beside the agency's own entry in a consolidated draft; null elsewhere
     */
    public record PaperCell(
            String name,
            String labels,
            String value,
            String was,
            @Nullable String before,
            boolean computed,
            boolean required,
            @Nullable String source,
            @Nullable String sourceHref,
            @Nullable String check,
            @Nullable String target,
            @Nullable Sum sum) {

        static final PaperCell EMPTY = new PaperCell("", "", "", "", null, true, false, null, null, null, null, null);

        public boolean isEmpty() {
            return name.isEmpty();
        }
    }

    /**
     * What is shown beside a cell of a consolidated draft, whose input contains the agency's own entry.
     *
     * @param below the sum of the versions below; {@code href} is the address of its sources
     * @param total own entry and sum together, which is signed
     * @param before the total of the previous period; null when there was none
     * @param live the sum of everything stored now, accepted or not; null when it equals the total
     * @param asks whether the own entry equals the sum from below and nobody has confirmed that this is intended
     */
    public record Sum(
            String below,
            String href,
            String total,
            @Nullable String before,
            @Nullable String live,
            boolean asks) {}
}
