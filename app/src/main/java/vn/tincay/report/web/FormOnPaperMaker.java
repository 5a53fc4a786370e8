package vn.tincay.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/** Builds a {@link FormOnPaper}; one instance per page. */
public final class FormOnPaperMaker {

    private final Form form;
    private final String language;
    private final Map<String, @Nullable BigDecimal> values;
    private Map<String, @Nullable BigDecimal> totals;
    private Map<String, @Nullable BigDecimal> before = Map.of();
    private Map<String, @Nullable BigDecimal> totalsBefore = Map.of();
    private String beforeMark = "";
    private Map<String, String> narratives = Map.of();
    private Function<String, @Nullable String> typedValue = name -> null;
    private Function<String, @Nullable String> checks = cell -> null;
    private Function<String, @Nullable String> notes = cell -> null;
    private Function<String, @Nullable String> targets = cell -> null;
    private BiFunction<Cell, @Nullable BigDecimal, @Nullable String> sources = (cell, value) -> null;
    private Function<String, @Nullable String> links = cell -> "";
    private Function<Cell, FormOnPaper.@Nullable Sum> sums = cell -> null;

    public FormOnPaperMaker(Form form, Figures figures, String language) {
        this.form = form;
        this.language = language;
        this.values = form.values(figures);
        this.totals = values;
    }

    /** Sets the figures of the previous period: own entries for entered cells, totals for computed ones. */
    public FormOnPaperMaker before(Figures own, Figures total) {
        before = form.values(own);
        totalsBefore = form.values(total);
        return this;
    }

    /** Sets the values of the previous period, by cell code. */
    public FormOnPaperMaker before(Map<String, @Nullable BigDecimal> earlier) {
        before = earlier;
        totalsBefore = earlier;
        return this;
    }

    /** Sets the mark after each figure of the previous period, such as "not signed"; empty for none. */
    public FormOnPaperMaker markBefore(String words) {
        beforeMark = words.isEmpty() ? "" : " " + words;
        return this;
    }

    /** Adds a note to cells beside their failed checks. */
    public FormOnPaperMaker notes(Function<String, @Nullable String> words) {
        notes = words;
        return this;
    }

    /** Sets the targets in words, by cell code. */
    public FormOnPaperMaker targets(Function<String, @Nullable String> words) {
        targets = words;
        return this;
    }

    public FormOnPaperMaker narratives(Map<String, String> stored) {
        narratives = stored;
        return this;
    }

    /** Sets the typed text of inputs that could not be stored, so that it stays visible. */
    public FormOnPaperMaker typed(Function<String, @Nullable String> asTyped) {
        typedValue = asTyped;
        return this;
    }

    public FormOnPaperMaker checks(Function<String, @Nullable String> doubts) {
        checks = doubts;
        return this;
    }

    /** Says beside each cell where its figure comes from, with a link to its sources. */
    public FormOnPaperMaker sources(
            BiFunction<Cell, @Nullable BigDecimal, @Nullable String> words,
            Function<String, @Nullable String> addresses) {
        sources = words;
        links = addresses;
        return this;
    }

    /** Sets the totals of a consolidated draft: inputs contain own entries, computed cells use the totals. */
    public FormOnPaperMaker consolidated(Figures figures, Function<Cell, FormOnPaper.@Nullable Sum> beside) {
        totals = form.values(figures);
        sums = beside;
        return this;
    }

    public FormOnPaper paper() {
        return new FormOnPaper(form.sections().stream().map(this::section).toList());
    }

    private FormOnPaper.Section section(Section section) {
        return new FormOnPaper.Section(
                section.code(),
                words(section.title()),
                section.narratives().stream().map(this::narrative).toList(),
                section.tables().stream().map(this::table).toList());
    }

    private FormOnPaper.Narrative narrative(Section.Narrative narrative) {
        var name = "part." + narrative.code();
        var stored = narratives.getOrDefault(narrative.code(), "");
        var typedText = typedValue.apply(name);
        return new FormOnPaper.Narrative(
                name,
                words(narrative.title()),
                narrative.help() == null ? null : words(narrative.help()),
                narrative.required(),
                typedText == null ? stored : typedText,
                stored);
    }

    private FormOnPaper.Table table(Section.Table table) {
        var columns =
                table.columns().stream().map(column -> words(column.title())).toList();
        var lines = new ArrayList<FormOnPaper.Line>();
        for (var row : table.rows()) {
            lines.add(line(table, row));
        }
        return new FormOnPaper.Table(
                "t-" + table.code(),
                words(table.title()),
                table.note() == null ? null : words(table.note()),
                table.isList(),
                columns,
                lines);
    }

    private FormOnPaper.Line line(Section.Table table, Section.Row row) {
        var id = "r-" + row.code();
        var cells = new ArrayList<FormOnPaper.PaperCell>();
        for (int i = 0; i < row.cells().size(); i++) {
            var code = row.cells().get(i);
            cells.add(
                    code == null
                            ? FormOnPaper.PaperCell.EMPTY
                            : paperCell(form.require(code), id + " t-" + table.code() + "-" + i));
        }
        return new FormOnPaper.Line(id, words(row.title()), words(row.unit()), row.heading(), List.copyOf(cells));
    }

    private FormOnPaper.PaperCell paperCell(Cell cell, String labels) {
        var name = "cell." + cell.code();
        var value = (cell.isComputed() ? totals : values).get(cell.code());
        var shown = FigureFormat.value(cell, value, language);
        var typedText = typedValue.apply(name);
        var earlier = (cell.isComputed() ? totalsBefore : before).get(cell.code());
        var source = sources.apply(cell, value);
        return new FormOnPaper.PaperCell(
                name,
                labels,
                typedText == null ? shown : typedText,
                shown,
                earlier == null ? null : FigureFormat.value(cell, earlier, language) + beforeMark,
                cell.isComputed(),
                cell.required(),
                source,
                source == null ? null : links.apply(cell.code()),
                note(cell.code()),
                targets.apply(cell.code()),
                sums.apply(cell));
    }

    private @Nullable String note(String cell) {
        var check = checks.apply(cell);
        var note = notes.apply(cell);
        return check == null ? note : note == null ? check : check + " " + note;
    }

    private String words(Text text) {
        return text.in(language);
    }
}
