package vn.tincay.report.web.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.document.sheet.CellPosition;
import vn.tincay.report.form.Cell;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.past.preview.CellFault;
import vn.tincay.report.past.preview.PastRow;
import vn.tincay.report.past.preview.Preview;
import vn.tincay.report.past.preview.RowState;
import vn.tincay.report.past.preview.SheetPreview;
import vn.tincay.report.past.source.HeadedColumn;
import vn.tincay.report.past.source.TableLayout;
import vn.tincay.report.past.source.UnitQuestion;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.PeriodWords;

/**
 * What a file would store and what it leaves open; nothing is stored yet.
 *
 * @param area number of the unit in which units are searched; null for the whole country
 */
public record IntakePage(
        Intake intake, Preview preview, @Nullable Integer area) {

    private static final int MOST_ROWS = 25;
    private static final int MOST_FAULTS = 50;
    private static final int COLUMNS_OF_NAMES = 12;
    private static final String NONE = "none";

    public String path() {
        return "/past-figures/" + intake.id();
    }

    public String answer(String field) {
        var answer = intake.answers().of(field);
        return answer == null ? "" : answer;
    }

    public List<PastRow> faulty() {
        return preview.in(RowState.FAULTY);
    }

    public List<PastRow> shownFaulty() {
        return faulty().stream().limit(MOST_FAULTS).toList();
    }

    public List<PastRow> leftOut() {
        return preview.in(RowState.LEFT_OUT);
    }

    public List<PastRow> shownLeftOut() {
        return leftOut().stream().limit(MOST_FAULTS).toList();
    }

    /** The rows whose agency has figures for the period already. */
    public List<PastRow> alreadyStored() {
        return Stream.of(RowState.DIFFERENT, RowState.REPORT, RowState.SAME)
                .flatMap(state -> preview.in(state).stream())
                .toList();
    }

    public List<PastRow> shownAlreadyStored() {
        return alreadyStored().stream().limit(MOST_FAULTS).toList();
    }

    public List<PastRow> shownNew() {
        return preview.in(RowState.NEW).stream().limit(MOST_ROWS).toList();
    }

    public List<CellFault> shownNotes() {
        return preview.notes().stream().limit(MOST_FAULTS).toList();
    }

    /** The names, at most 50, that leave open which unit they mean. */
    public List<AmbiguousName> ambiguousNames() {
        var names = new LinkedHashMap<String, AmbiguousName>();
        for (var row : faulty()) {
            boolean open = row.unit() == null
                    && !row.name().isEmpty()
                    && row.faults().stream()
                            .anyMatch(fault -> fault.problem().field().equals("unit"));
            if (open) {
                var day = row.period() == null ? null : ReportWindow.closing(row.period());
                names.merge(
                        IntakeAnswers.unitField(row.name()),
                        new AmbiguousName(row.name(), row.offered(), day, 1),
                        (one, other) -> new AmbiguousName(one.name(), one.offered(), one.day(), one.rows() + 1));
            }
        }
        return names.values().stream().limit(MOST_FAULTS).toList();
    }

    /** The entered cells that the file has figures for, in the order of the form. */
    public List<Cell> cells() {
        var matched = preview.sheets().stream()
                .filter(SheetPreview::used)
                .flatMap(sheet -> sheet.cells().values().stream())
                .toList();
        return preview.form().entered().stream()
                .filter(cell -> matched.contains(cell.code()))
                .toList();
    }

    public String value(PastRow row, Cell cell, Ui ui) {
        var stored = row.figures().get(cell.position());
        return FigureFormat.value(cell, stored == null ? null : cell.value(stored), ui.lang());
    }

    public String period(PastRow row, Ui ui) {
        return row.period() == null ? "–" : new PeriodWords(row.period()).in(ui);
    }

    /** The period of a sheet as the officer typed it, or in words that can be read again; empty while it is unknown. */
    public String period(SheetPreview sheet, Ui ui) {
        if (sheet.typedPeriod() != null) {
            return sheet.typedPeriod();
        }
        return sheet.period() == null
                ? ""
                : ui.lang().equals("vi")
                        ? new PeriodWords(sheet.period()).in(ui)
                        : sheet.period().toString();
    }

    /** The cells to choose for a column; computed ones are only compared. */
    public List<Choice> cellChoices(Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(NONE, ui.t("report.past.column-none")));
        for (var section : preview.form().sections()) {
            for (var table : section.tables()) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(code -> code != null)
                        .map(code -> preview.form().require(code))
                        .forEach(cell -> choices.add(Choice.of(
                                cell.code(),
                                cell.title().in(ui.lang())
                                        + (cell.isComputed() ? " " + ui.t("report.past.column-computed") : ""))));
            }
        }
        return choices;
    }

    /** The chosen cell of a column; empty while nobody has said what the column holds. */
    public String cell(SheetPreview sheet, HeadedColumn column) {
        return sheet.open().contains(column) ? "" : sheet.cells().getOrDefault(column.index(), NONE);
    }

    /** The sheets whose rows are to be stored. */
    public List<SheetPreview> usedSheets() {
        return preview.sheets().stream().filter(SheetPreview::used).toList();
    }

    /** What a column holds, as the page repeats it before the figures are stored. */
    public String meaning(SheetPreview sheet, HeadedColumn column, Ui ui) {
        var code = sheet.cells().get(column.index());
        if (code == null) {
            return ui.t(sheet.open().contains(column) ? "report.past.column-open-short" : "report.past.column-none");
        }
        var cell = preview.form().require(code);
        var period = sheet.periods().get(column.index());
        return cell.title().in(ui.lang()) + " (" + cell.unit().in(ui.lang()) + ")"
                + (cell.isComputed() ? " " + ui.t("report.past.column-computed") : "")
                + (period == null ? "" : " · " + new PeriodWords(period).in(ui))
                + converted(sheet, column, ui);
    }

    private static String converted(SheetPreview sheet, HeadedColumn column, Ui ui) {
        var question = sheet.unitQuestions().get(column.index());
        return question == null || !UnitQuestion.CONVERT.equals(question.answer())
                ? ""
                : " · " + conversion(question, ui);
    }

    /** How figures are converted, in words. */
    public static String conversion(UnitQuestion question, Ui ui) {
        return ui.t(
                question.isDivision() ? "report.past.measure-divide" : "report.past.measure-multiply",
                ui.number(question.wholeFactor().longValueExact()));
    }

    /** The question about the unit of measure of a column; null when there is none. */
    public @Nullable UnitQuestion unitQuestion(SheetPreview sheet, HeadedColumn column) {
        return sheet.unitQuestions().get(column.index());
    }

    /** The unit of measure of the cell that a column holds; empty when it holds none. */
    public String unit(SheetPreview sheet, HeadedColumn column, Ui ui) {
        var code = sheet.cells().get(column.index());
        return code == null ? "" : preview.form().require(code).unit().in(ui.lang());
    }

    /** How many columns of figures nobody has said anything about. */
    public int openColumns() {
        return usedSheets().stream().mapToInt(sheet -> sheet.open().size()).sum();
    }

    /** The columns that may hold the names of units or the periods. */
    public List<Choice> columnChoices(SheetPreview sheet, Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(NONE, ui.t("report.past.no-column")));
        IntStream.range(0, COLUMNS_OF_NAMES)
                .filter(column -> sheet.sheet().rows().values().stream().anyMatch(row -> row.get(column) != null))
                .mapToObj(column -> Choice.of(
                        String.valueOf(column),
                        ui.t("report.past.column", CellPosition.letters(column), head(sheet, column))))
                .forEach(choices::add);
        return choices;
    }

    private static String head(SheetPreview sheet, int column) {
        var text = TableLayout.heading(sheet.sheet(), sheet.layout().firstRow(), column);
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    public static String columnValue(int column) {
        return column < 0 ? NONE : String.valueOf(column);
    }

    public static String letters(int column) {
        return CellPosition.letters(column);
    }

    public List<Choice> units(AmbiguousName name, Ui ui) {
        return name.offered().stream()
                .map(unit -> Choice.of(String.valueOf(unit.id()), unit.fullName()))
                .toList();
    }

    /** The fault of a question about a sheet, in words; null when there is none. */
    public @Nullable String fault(SheetPreview sheet, String question, Ui ui) {
        return sheet.faults().stream()
                .filter(fault -> fault.problem().field().equals(IntakeAnswers.sheetField(sheet.index(), question)))
                .map(fault -> ui.say(fault.problem()))
                .findFirst()
                .orElse(null);
    }
}
