package vn.tincay.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.ProgramNumber;
import vn.tincay.base.text.TypedText;

/**
 * Reads a workbook (XLSX) that a person filled in. Sheets are read row by row; rows and columns count from 0, and only
 * cells with content are reported. A bad file throws {@link UnreadableSheet}.
 */
public final class WorkbookReader implements AutoCloseable {

    /**
     * A sheet of the workbook.
     *
     * @param hidden whether the spreadsheet program hides it from a person
     * @param part its path in the archive
     */
    public record Sheet(String name, boolean hidden, String part) {}

    /** An area of merged cells, with all four edges included; only its first cell holds the visible content. */
    public record MergedArea(int top, int left, int bottom, int right) {
        public boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    public interface Lines {
        void readRow(int row, SortedMap<Integer, SheetCell> cells);
    }

    /** A character that XML forbids, written as an escape of its code. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int MAX_MERGED = 10_000;
    private static final int LONGEST_NUMBER = 400;

    private final WorkbookGuard guard;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final SheetFormats formats;

    /**
     * Whether formulas have usable results; some programs write any result, often 0, and ask the opening program to
     * calculate.
     */
    private final boolean isCalculated;

    /**
     * Opens a workbook.
     *
     * @param mostCells limit for cells with content and shared texts, counted together; a file beyond it is refused
     */
    public WorkbookReader(byte[] file, int mostCells) {
        guard = new WorkbookGuard(file, mostCells);
        var targets = new HashMap<String, String>();
        guard.read("xl/_rels/workbook.xml.rels", true, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), partPath(attribute(xml, "Target")));
            }
        });
        var since1904 = new boolean[1];
        var calculatedLater = new boolean[1];
        guard.read("xl/workbook.xml", true, xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
                since1904[0] = isSet(xml, "date1904");
            } else if (xml.getLocalName().equals("calcPr")) {
                calculatedLater[0] = isSet(xml, "fullCalcOnLoad");
            } else if (xml.getLocalName().equals("sheet")) {
                sheets.add(new Sheet(
                        TypedText.clean(unescaped(attribute(xml, "name"))),
                        attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden"),
                        targets.getOrDefault(attribute(xml, "id"), "")));
            }
        });
        isCalculated = !calculatedLater[0];
        formats = new SheetFormats(guard, since1904[0]);
        guard.read("xl/sharedStrings.xml", false, xml -> {
            if (xml.getLocalName().equals("si")) {
                guard.countCell();
                strings.add(textUntil(xml, "si"));
            }
        });
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Reads a sheet row by row and returns its merged cells. */
    public List<MergedArea> read(Sheet sheet, Lines lines) {
        var merged = new ArrayList<MergedArea>();
        var row = new int[] {-1};
        guard.read(sheet.part(), true, xml -> {
            if (xml.getLocalName().equals("row")) {
                row[0] = WorkbookGuard.numberOr(WorkbookGuard.attribute(xml, "r"), row[0] + 2) - 1;
                var cells = readRow(xml);
                if (!cells.isEmpty()) {
                    lines.readRow(row[0], cells);
                }
            } else if (xml.getLocalName().equals("mergeCell") && merged.size() < MAX_MERGED) {
                CellPosition.area(attribute(xml, "ref")).ifPresent(merged::add);
            }
        });
        return merged;
    }

    private SortedMap<Integer, SheetCell> readRow(XMLStreamReader xml) throws XMLStreamException {
        var cells = new TreeMap<Integer, SheetCell>();
        int column = -1;
        while (!ends(xml, "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                guard.countElement();
                var place = WorkbookGuard.attribute(xml, "r");
                column = place == null ? column + 1 : CellPosition.column(place);
                var cell = readCell(xml);
                if (cell != null) {
                    guard.countCell();
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private @Nullable SheetCell readCell(XMLStreamReader xml) throws XMLStreamException {
        var type = attribute(xml, "t");
        int style = WorkbookGuard.numberOr(WorkbookGuard.attribute(xml, "s"), 0);
        String value = null;
        String formula = null;
        while (!ends(xml, "c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = guard.text(xml);
                    case "is" -> value = textUntil(xml, "is");
                    case "f" -> formula = guard.text(xml);
                    default -> guard.countElement();
                }
            }
        }
        return formula == null
                ? plainCell(type, value == null ? "" : value, style)
                : formulaCell(type, formula, value, style);
    }

    private @Nullable SheetCell plainCell(String type, String value, int style) {
        return switch (type) {
            case "s" -> value.isBlank() ? null : textCell(sharedText(value));
            case "inlineStr" -> textCell(value);
            case "str" -> textCell(unescaped(value));
            default -> value.isBlank() ? null : nonTextCell(type, value.strip(), style);
        };
    }

    /**
     * The content of a cell with a formula, which never counts as empty, because an empty cell deletes the stored
     * value.
     */
    private SheetCell formulaCell(String type, String formula, @Nullable String value, int style) {
        if (!isCalculated || value == null || value.isBlank() && !type.equals("str")) {
            return new SheetCell.UnusableValue(SheetCell.UnusableReason.UNCALCULATED, "=" + TypedText.clean(formula));
        }
        var held = plainCell(type, value, style);
        return held == null
                ? new SheetCell.UnusableValue(SheetCell.UnusableReason.NOTHING, "=" + TypedText.clean(formula))
                : held;
    }

    private SheetCell nonTextCell(String type, String value, int style) {
        return switch (type) {
            case "b" ->
                new SheetCell.UnusableValue(SheetCell.UnusableReason.BOOLEAN, value.equals("0") ? "FALSE" : "TRUE");
            case "e" -> new SheetCell.UnusableValue(SheetCell.UnusableReason.ERROR, TypedText.clean(value));
            case "d" -> new SheetCell.UnusableValue(SheetCell.UnusableReason.DATE, TypedText.clean(value));
            default -> {
                try {
                    var number = new BigDecimal(value.length() > LONGEST_NUMBER ? "" : value);
                    yield formats.toCell(number.round(ProgramNumber.KEPT).stripTrailingZeros(), style);
                } catch (NumberFormatException noNumber) {
                    yield new SheetCell.Words(TypedText.clean(value));
                }
            }
        };
    }

    private static @Nullable SheetCell textCell(String text) {
        var cleaned = TypedText.clean(text).strip();
        return cleaned.isEmpty() ? null : new SheetCell.Words(cleaned);
    }

    /**
     * A text from the workbook's shared list. A text missing from the list means a broken file; an empty cell in its
     * place would delete the stored value.
     */
    private String sharedText(String index) {
        int at = WorkbookGuard.numberOr(index.strip(), -1);
        if (at < 0 || at >= strings.size()) {
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
        }
        return strings.get(at);
    }

    /** Joins the pieces of rich text up to the end of an element, without the Japanese phonetic guide ({@code rPh}). */
    private String textUntil(XMLStreamReader xml, String end) throws XMLStreamException {
        var words = new StringBuilder();
        boolean inPhoneticGuide = false;
        while (!ends(xml, end)) {
            if (xml.getEventType() == XMLStreamReader.END_ELEMENT) {
                inPhoneticGuide &= !xml.getLocalName().equals("rPh");
            } else if (xml.isStartElement()) {
                guard.countElement();
                inPhoneticGuide |= xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("t") && !inPhoneticGuide) {
                    words.append(guard.text(xml));
                }
            }
        }
        return unescaped(words.toString());
    }

    private static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static boolean ends(XMLStreamReader xml, String name) throws XMLStreamException {
        return xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static boolean isSet(XMLStreamReader xml, String attribute) {
        return List.of("1", "true").contains(attribute(xml, attribute));
    }

    private static String attribute(XMLStreamReader xml, String attribute) {
        var value = WorkbookGuard.attribute(xml, attribute);
        return value == null ? "" : value;
    }

    private static String partPath(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    @Override
    public void close() {
        guard.close();
    }
}
