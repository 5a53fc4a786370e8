package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.CapitalTitle;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.sheet.UnreadableSheet;
import vn.tincay.document.sheet.WorkbookReader;
import vn.tincay.report.form.FormStructure;

/** Reads a workbook that holds the outline of a form: each visible sheet with a head becomes a table. */
public final class OutlineReader {

    /**
     * The form that a workbook describes.
     *
     * @param citation the document by which the form was issued; empty when the workbook names none
     * @param notes what the reader proposes and what a person must check, with the numbers of rows in the file
     */
    public record Outline(
            String title,
            String citation,
            List<FormStructure.Table> tables,
            List<FormStructure.Rule> checks,
            List<Problem> notes) {}

    private static final String NO_TITLE = "(ban hanh|kem theo|bieu so|mau so|phu luc so|ngay nhan|don vi).*";
    private static final Pattern DOCUMENT =
            Pattern.compile("(?iU)\\bkèm theo\\s+((?:thông tư|quyết định|nghị định|công văn|kế hoạch)\\b.*)");
    private static final int MOST_CELLS = 20_000;

    private OutlineReader() {}

    /** Reads the tables of a workbook. The form has no title when no sheet has one: a file may be named after a person. */
    public static Outcome<Outline> read(byte[] file) {
        try (var book = new WorkbookReader(file, MOST_CELLS)) {
            var notes = new ArrayList<Problem>();
            var tables = new ArrayList<FormStructure.Table>();
            var checks = new ArrayList<FormStructure.Rule>();
            var title = "";
            var citation = "";
            for (var sheet : book.sheets()) {
                if (sheet.hidden()) {
                    continue;
                }
                var texts = OutlineSheet.read(book, sheet);
                var head = OutlineHead.of(texts);
                if (head.isEmpty()) {
                    notes.add(Problem.of("report.draft.note.sheet", sheet.name()));
                    continue;
                }
                var above = titleAbove(texts, head.get());
                var rows = new OutlineBody(texts, head.get(), unitAbove(texts, head.get()), notes).rows();
                var table = new OutlineTable(head.get(), rows, notes);
                tables.add(table.table(above.orElse(sheet.name())));
                checks.addAll(table.checks());
                title = title.isEmpty() ? above.orElse("") : title;
                citation = citation.isEmpty() ? citationAbove(texts, head.get()) : citation;
            }
            return tables.isEmpty()
                    ? Outcome.refused(Problem.at("file", "report.draft.problem.no-head"))
                    : Outcome.done(new Outline(title, citation, tables, checks, notes));
        } catch (UnreadableSheet unreadable) {
            return Outcome.refused(Problem.at("file", key(unreadable.why())));
        }
    }

    private static String key(UnreadableSheet.UnreadableReason why) {
        return switch (why) {
            case NOT_A_WORKBOOK -> "report.draft.problem.not-a-workbook";
            case OLD_OR_LOCKED -> "report.sheet.old-or-locked";
            case TOO_LARGE -> "report.draft.problem.too-large";
        };
    }

    /** The longest text above the heads, leaving out labels, which have a colon; empty when there is none. */
    private static Optional<String> titleAbove(OutlineSheet sheet, OutlineHead head) {
        return sheet.rows().headMap(head.top()).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(text ->
                        !text.contains(":") && !VietnameseText.fold(text).matches(NO_TITLE))
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .map(CapitalTitle::of);
    }

    /** The document by which the form was issued: "Ban hành kèm theo Thông tư số …" (issued with Circular …). */
    private static String citationAbove(OutlineSheet sheet, OutlineHead head) {
        return sheet.rows().headMap(head.top()).values().stream()
                .flatMap(row -> row.values().stream())
                .map(DOCUMENT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replaceFirst("[)\\s]+$", ""))
                .findFirst()
                .orElse("");
    }

    /** The unit of all rows, when a line above the heads says so: "Đơn vị tính: người" (unit: persons). */
    private static String unitAbove(OutlineSheet sheet, OutlineHead head) {
        return sheet.rows().headMap(head.top()).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(text -> text.contains(":")
                        && VietnameseText.fold(text.substring(0, text.indexOf(':')))
                                .matches("(don vi|don vi tinh|dvt)"))
                .map(text -> text.substring(text.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}
