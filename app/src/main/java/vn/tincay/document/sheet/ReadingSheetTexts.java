package vn.tincay.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.table.SheetTexts;
import vn.tincay.base.table.TextRow;
import vn.tincay.document.attachment.Attachments;

/** Reads the texts of the first visible sheet of a workbook. A workbook over a limit is refused. */
@Component
class ReadingSheetTexts implements SheetTexts {

    private static final int MAX_CELLS = 100_000;

    /** The columns that are read; a list filled in by a person has fewer. */
    private static final int MAX_COLUMNS = 50;

    @Override
    public Outcome<List<TextRow>> read(MultipartFile file, String field) {
        var tooLarge = Attachments.sizeProblem(file, field);
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        try (var book = new WorkbookReader(file.getBytes(), MAX_CELLS)) {
            var rows = new ArrayList<TextRow>();
            book.sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .findFirst()
                    .ifPresent(sheet -> book.read(sheet, (row, cells) -> rows.add(textRow(row, cells))));
            return Outcome.done(rows);
        } catch (UnreadableSheet unreadable) {
            return Outcome.refused(Problem.at(
                    field,
                    switch (unreadable.why()) {
                        case NOT_A_WORKBOOK -> "document.sheet.not-a-workbook";
                        case OLD_OR_LOCKED -> "document.sheet.old-or-locked";
                        case TOO_LARGE -> "document.sheet.too-large";
                    }));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TextRow textRow(int row, SortedMap<Integer, SheetCell> cells) {
        var texts = new ArrayList<>(Collections.nCopies(Math.min(cells.lastKey() + 1, MAX_COLUMNS), ""));
        cells.headMap(MAX_COLUMNS).forEach((column, cell) -> texts.set(column, text(cell)));
        return new TextRow(row + 1, texts);
    }

    private static String text(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(var text) -> text;
            case SheetCell.Number(var value) -> SheetCell.plain(value);
            case SheetCell.Percent(var value) -> SheetCell.plain(value) + "%";
            case SheetCell.UnusableValue(var why, var shown) -> why == SheetCell.UnusableReason.NOTHING ? "" : shown;
        };
    }
}
