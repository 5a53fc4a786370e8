package vn.tincay.document.reading.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.words.Folding;
import vn.tincay.document.reading.words.Texts;

/** Targets in a table: TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030, one value a column of years. What was reached before is no target. */
final class TargetTable {
    private static final Pattern TITLE =
            Pattern.compile("^(?:ten |noi dung )?(?:cac )?(?:chi tieu|muc tieu|chi so)\\b(?!.*\\d{4})");
    private static final Pattern UNIT = Pattern.compile("^(?:don vi(?: tinh)?|dvt)$");
    private static final Pattern AIMED = Pattern.compile(
            "^(?:(?:muc tieu|ke hoach|chi tieu|phan dau|muc phan dau|gia tri)\\b.*|.*\\b20\\d\\d\\b.*)$");
    private static final Pattern REACHED =
            Pattern.compile("thuc hien|hien trang|ket qua|uoc |da dat|ghi chu|chu tri|phoi hop");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern VALUE = Pattern.compile(
            "^(?<op>≥|>=|>|≤|<=|<|~|tren|toi thieu|it nhat|tu|dat|duoi|khong qua|khoang)? ?(?<n>\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.,]\\d{1,2})?) ?(?<unit>%)?(?<up> tro len)?$");

    /** A row's aim: what, how much, of what, for which year. */
    record Aim(
            String text,
            String op,
            BigDecimal value,
            String unit,
            @Nullable Integer year,
            Block block) {}

    private final int title;
    private final int unit;
    private final List<Integer> aimed;
    private final List<String> heads;

    private TargetTable(int title, int unit, List<Integer> aimed, List<String> heads) {
        this.title = title;
        this.unit = unit;
        this.aimed = aimed;
        this.heads = heads;
    }

    static List<Aim> in(List<Block> blocks) {
        List<Aim> aims = new ArrayList<>();
        TargetTable table = null;
        for (Block block : blocks) {
            if (block.isRow()) {
                TargetTable head = headed(block.cells());
                table = head == null ? table : head;
                if (head == null && table != null) {
                    table.row(block, aims);
                }
            }
        }
        return aims;
    }

    private static @Nullable TargetTable headed(List<String> cells) {
        int title = -1;
        int unit = -1;
        List<Integer> aimed = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            String plain = Folding.plain(cells.get(c)).replace('\n', ' ').strip();
            heads.add(plain);
            if (title < 0 && TITLE.matcher(plain).find()) {
                title = c;
            } else if (UNIT.matcher(plain).matches()) {
                unit = c;
            } else if (AIMED.matcher(plain).matches() && !REACHED.matcher(plain).find() && plain.length() < 40) {
                aimed.add(c);
            }
        }
        return title < 0 || aimed.isEmpty() ? null : new TargetTable(title, unit, aimed, heads);
    }

    private void row(Block block, List<Aim> aims) {
        String what = cell(block, title);
        if (what.length() < 6) {
            return;
        }
        for (int column : aimed) {
            Matcher value = VALUE.matcher(Folding.plain(cell(block, column)));
            String of = value.matches() && value.group("unit") != null ? "%" : cell(block, unit);
            if (value.matches() && !of.isEmpty()) {
                Matcher year = YEAR.matcher(heads.get(column));
                aims.add(new Aim(
                        Texts.clean(what),
                        op(value),
                        new BigDecimal(number(value.group("n"))),
                        of,
                        year.find() ? Integer.valueOf(year.group(1)) : null,
                        block));
            }
        }
    }

    private static String op(Matcher value) {
        String op = value.group("op") == null ? "" : value.group("op");
        if (value.group("up") != null) {
            return ">=";
        }
        return switch (op) {
            case "≥", ">=", "toi thieu", "it nhat", "tu" -> ">=";
            case ">", "tren" -> ">";
            case "≤", "<=", "<", "duoi", "khong qua" -> "<=";
            case "~", "khoang" -> "~";
            default -> "=";
        };
    }

    private static String number(String text) {
        return text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text.replace(',', '.');
    }

    private static String cell(Block block, int column) {
        return column >= 0 && column < block.cells().size()
                ? block.cells().get(column).replace('\n', ' ').strip()
                : "";
    }
}
