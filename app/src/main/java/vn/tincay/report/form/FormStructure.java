package vn.tincay.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Section.Narrative;

/**
 * The structure of a form file, and of a form that is being made; {@link FormFile} turns it into a {@link Form}.
 * Unknown keys in a file are refused.
 *
 * @param paper null for the default texts
 * @param shared parts of the file to which other parts refer by YAML anchors; null when there are none
 * @param checks null when there are none
 */
public record FormStructure(
        String code,
        int version,
        LocalDate validFrom,
        Text title,
        String citation,
        WindowRule window,
        @Nullable FormPaperTexts paper,
        @Nullable Map<String, Object> shared,
        List<Section> sections,
        @Nullable List<Rule> checks) {

    /**
     * A section of the form.
     *
     * @param narratives null when there are none
     * @param tables null when there are none
     */
    public record Section(
            String code,
            Text title,
            @Nullable List<Narrative> narratives,
            @Nullable List<Table> tables) {}

    /**
     * A table of a section.
     *
     * @param note null for none
     * @param columns null for a list, whose rows have one figure each
     */
    public record Table(
            String code,
            Text title,
            @Nullable Text note,
            @Nullable List<Column> columns,
            List<Row> rows) {}

    /** A column's formula applies to each of its cells; <code>{row}</code> is replaced by the code of the row. */
    public record Column(String code, Text title, @Nullable String formula) {}

    /**
     * A row's formula takes precedence over the column's; a blank one says that the row is typed in every column.
     * <code>{col}</code> is replaced by the code of the column.
     */
    public record Row(
            String code,
            Text title,
            @Nullable Boolean heading,
            @Nullable Text unit,
            @Nullable CellType type,
            @Nullable Integer decimals,
            @Nullable String formula,
            @Nullable Boolean summed,
            @Nullable Boolean required,
            @Nullable Text help,
            @Nullable List<String> skip) {}

    /** A check of the form; {@code level} is {@code error} or {@code warning}. */
    public record Rule(String cell, String rule, String level, Text message) {}
}
