package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.table.FlatTables;
import vn.tincay.reader.text.RawLine;
import vn.tincay.reader.text.RawText;
import vn.tincay.reader.words.Folding;

/** Removes Markdown marks, unusual spaces, drawn rules, stray dots and page numbers from the lines. */
public final class CleaningLines {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{2,3}|__|(?<![\\p{L}\\d*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\d*])");
    private static final Pattern LINE_OF_MARKS = Pattern.compile(" ?(?:_{3,}|-{5,}|={4,}) ?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-.*_#+()\\[\\]|])");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b-\\u200f\\u00ad\\u2060\\ufeff\\p{Cntrl}&&[^\\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \\u2000-\\u200a\\u202f\\u3000\\u00a0]");
    private static final Pattern RULE = Pattern.compile("^[-–—_=*~.|\\s]{1,200}$");
    private static final Pattern PAGE = Pattern.compile("^(?:[-–] ?)?(?:Trang )?\\d{1,3}(?:/\\d{1,3})?(?: ?[-–])?$");
    private static final Pattern STRAY_MARK = Pattern.compile("^[.,;]\\s+(?=[-+\\p{L}])");
    private static final Pattern PAGE_BEFORE_DASH =
            Pattern.compile("^\\d{1,2} +(?=[-–+] \\p{Lu}(?![\\p{Lu}&]{0,8} ?/))");
    private static final Pattern RULE_IN_CELL = Pattern.compile(" ?(?:_{4,}|-{5,}) ?");
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s:|-]++");

    private CleaningLines() {}

    public static List<CleanLine> of(RawText raw) {
        List<CleanLine> lines = new ArrayList<>();
        boolean gap = true;
        boolean table = false;
        PageNoise noise = new PageNoise();
        BoldLines bold = new BoldLines();
        for (int i = 0; i < raw.lines().size(); i++) {
            RawLine line = raw.lines().get(i);
            String text = SPACES.matcher(INVISIBLE.matcher(line.text()).replaceAll(""))
                    .replaceAll(" ");
            boolean dropped =
                    !table && !line.isRow() && PAGE.matcher(text.strip()).matches() && !isPartOfText(lines, raw, i);
            table |= FlatTables.opens(text);
            if (dropped) {
                gap = true;
                continue;
            }
            if (!line.isRow() && (RULE.matcher(text).matches() || text.isBlank() || noise.isPage(text))) {
                gap = true;
                bold.endParagraph();
                continue;
            }
            boolean strong = bold.isBold(text);
            boolean first = gap || raw.paragraphs();
            for (String piece : line.isRow() ? List.of(text) : OneLineDocument.separate(repaired(text))) {
                add(lines, line, piece, first, strong);
                first = first || piece.length() < text.length();
            }
            gap = false;
        }
        return lines;
    }

    private static boolean isPartOfText(List<CleanLine> lines, RawText raw, int i) {
        String next = i + 1 < raw.lines().size() ? raw.lines().get(i + 1).text() : "";
        return !lines.isEmpty()
                && BrokenNumbers.isPartOfText(
                        Folding.plain(lines.getLast().text()),
                        raw.lines().get(i).text().strip(),
                        Folding.plain(next).strip());
    }

    private static List<String> repaired(String text) {
        return List.of(PageNoise.repaired(ScannedDigits.repaired(text)).split("\n"));
    }

    private static void add(List<CleanLine> lines, RawLine line, String text, boolean gap, boolean bold) {
        if (line.isRow()) {
            List<String> cells =
                    line.cells().stream().map(cell -> cleanInline(cell.strip())).toList();
            lines.add(new CleanLine(line.number(), cleanInline(text), cells, gap, false));
            return;
        }
        String stripped = text.strip();
        boolean strong = line.heading() > 0 || HEADING.matcher(stripped).find() || bold;
        stripped = HEADING.matcher(stripped).replaceFirst("");
        boolean lonePipe = stripped.startsWith("| ") && stripped.indexOf('|', 1) < 0;
        stripped = lonePipe ? stripped.substring(2).strip() : stripped;
        boolean closingPipe = stripped.endsWith(" |") && stripped.indexOf('|') == stripped.length() - 1;
        stripped = closingPipe ? stripped.substring(0, stripped.length() - 2).strip() : stripped;
        if (isPipeRow(stripped) && !isTableRule(stripped)) {
            List<String> cells = cells(stripped);
            lines.add(new CleanLine(line.number(), cleanInline(stripped), cells, gap, false));
        } else if (!isTableRule(stripped)) {
            String clean = unmark(stripped);
            if (!clean.isEmpty()) {
                lines.add(new CleanLine(line.number(), line.number(), clean, List.of(), gap, strong, indent(text)));
            }
        }
    }

    private static int indent(String text) {
        int columns = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            columns += text.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    private static final int TAB = 8;

    private static String unmark(String text) {
        String clean = inlineKeepingGaps(text);
        clean = STRAY_MARK.matcher(clean).replaceFirst("");
        clean = PAGE_BEFORE_DASH.matcher(clean).replaceFirst("");
        return clean.strip();
    }

    private static boolean isTableRule(String text) {
        return text.contains("---") && TABLE_RULE.matcher(text).matches();
    }

    private static boolean isPipeRow(String text) {
        return text.startsWith("|") && text.length() > 2 && text.indexOf('|', 1) > 0
                || text.chars().filter(c -> c == '|').count() >= 2;
    }

    private static List<String> cells(String row) {
        String inner = row.startsWith("|") ? row.substring(1) : row;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            String broken = RULE_IN_CELL.matcher(cell).replaceAll("\n");
            cells.add(cleanInline(
                    broken.replace("<br>", "\n").replace("<br/>", "\n").strip()));
        }
        return cells;
    }

    private static String cleanInline(String text) {
        return inlineKeepingGaps(text).replaceAll(" {2,}", " ").strip();
    }

    /** Cleans the text of a line but keeps runs of spaces, because wide gaps later separate columns. */
    private static String inlineKeepingGaps(String text) {
        String clean = text.startsWith("* ") ? "- " + text.substring(2) : text;
        clean = LINE_OF_MARKS.matcher(clean).replaceAll("   ");
        clean = EMPHASIS.matcher(clean).replaceAll("");
        return ESCAPE.matcher(clean).replaceAll("$1").strip();
    }
}
