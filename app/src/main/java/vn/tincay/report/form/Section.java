package vn.tincay.report.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.TypedText;

/** A numbered section of the paper: its narratives, then its tables. */
public record Section(String code, Text title, List<Narrative> narratives, List<Table> tables) {

    /**
     * A text of a report, under its own title.
     *
     * @param help what to write; null when the form does not explain it
     */
    public record Narrative(
            String code, Text title, @Nullable Text help, boolean required) {

        /**
         * The most characters of a narrative: about ten pages, and slightly less than a cell of a workbook can hold.
         */
        public static final int LONGEST = 32_000;

        /** A problem at the narrative's field when the text is unprintable or too long; otherwise empty. */
        public Optional<Problem> problem(String text) {
            var length = TypedText.clean(text).length();
            return TypedText.problem("part." + code, text)
                    .or(() -> length <= LONGEST
                            ? Optional.empty()
                            : Optional.of(Problem.at("part." + code, "report.part.too-long", LONGEST, length)));
        }
    }

    /**
     * Rows by columns; a table with one column is a list of figures.
     *
     * @param note a remark below the title; null for none
     */
    public record Table(String code, Text title, @Nullable Text note, List<Column> columns, List<Row> rows) {

        public boolean isList() {
            return columns.size() == 1;
        }
    }

    public record Column(String code, Text title) {}

    /**
     * @param cells the cell codes in the order of the columns; null where the form has no cell
     * @param heading whether the row is a heading without figures
     */
    public record Row(String code, Text title, Text unit, boolean heading, List<@Nullable String> cells) {}
}
