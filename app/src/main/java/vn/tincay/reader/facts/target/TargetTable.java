package vn.tincay.reader.facts.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads targets from a table: TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030, with one value per column of years;
 * or with one row per commune and one target for all (TT | Xã | Chỉ tiêu | Năm 2025) or one target per column (TT | Xã
 * | Số hộ thoát nghèo | Tỷ lệ (%)). Values that were already reached are no targets.
 */
final class TargetTable {
    private static final Pattern TITLE =
            Pattern.compile("^(?:ten |noi dung )?(?:cac )?(?:chi tieu|muc tieu|chi so)\\b(?!.*\\d{4})");
    private static final Pattern UNIT = Pattern.compile("^(?:don vi tinh|dvt|dv tinh)$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:ten )?(?:don vi(?: hanh chinh)?|dia phuong|dia ban|xa|phuong|huyen|thon|cac xa|xa,? ?(?:/ ?)?phuong.*|huyen, .*|thon, .*)$");
    private static final Pattern PLACE_NAME = Pattern.compile(
            "^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp\\.?|thon|ban|buon|ap|khom|to dan pho|khu pho|phong|so|hoi|doan|cong an)\\b.*");
    private static final Pattern TARGET_VALUE_HEADING = Pattern.compile(
            "^(?:(?:muc tieu|ke hoach|chi tieu|phan dau|muc phan dau|gia tri)\\b.*|.*\\b20\\d\\d\\b.*)$");
    private static final Pattern TARGET_NAME_HEADING = Pattern.compile("^(?:ty le|so (?!thu tu|luong$)|muc )\\b?.*");
    private static final Pattern OTHER_HEADING = Pattern.compile(
            "thuc hien|hien trang|hien co|ket qua|uoc |da dat|ghi chu|chu tri|phoi hop|tong so|kinh phi|von|ngan sach");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()\\d]{1,12})\\)");
    private static final Pattern COUNTED =
            Pattern.compile("^so (?:luong )?(ho|nguoi|vu|xa|thon|lop|mo hinh|nha|tre em|phu nu|cuoc)\\b");
    private static final Pattern VALUE = Pattern.compile(
            "^(?<op>≥|>=|>|≤|<=|<|~|tren|toi thieu|it nhat|tu|dat|duoi|khong qua|khoang)? ?(?<n>\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?|\\d+(?:\\.\\d{1,2}|,\\d{1,6})?) ?(?<unit>%)?(?:/(?<of>[1-9]\\d{0,2}))?(?<up> tro len)?$");

    /**
     * The target of a row, with the block from which it was read.
     *
     * @param year null when the table states none
     */
    record RowTarget(
            String text,
            String op,
            BigDecimal value,
            String unit,
            @Nullable Integer year,
            Block block) {}

    private final List<String> heads;
    private final int title;
    private final int unit;
    private final int place;
    private final List<Integer> targetColumns = new ArrayList<>();

    private TargetTable(List<String> cells, boolean ofObjectives) {
        heads = cells.stream().map(cell -> cell.replace('\n', ' ').strip()).toList();
        title = firstColumn(TITLE);
        unit = firstColumn(UNIT);
        place = firstColumn(PLACE);
        for (int c = 0; c < heads.size(); c++) {
            String plain = Folding.plain(heads.get(c));
            boolean target = title >= 0
                    ? TARGET_VALUE_HEADING.matcher(plain).matches()
                    : ofObjectives
                            && place >= 0
                            && TARGET_NAME_HEADING.matcher(plain).matches();
            if (c != title
                    && c != unit
                    && c != place
                    && target
                    && plain.length() < 40
                    && !OTHER_HEADING.matcher(plain).find()) {
                targetColumns.add(c);
            }
        }
    }

    /**
     * Reads the targets of all table rows.
     *
     * @param ofObjectives whether the rows belong to objectives, where a column may hold a target although its head
     *     does not say so
     */
    static List<RowTarget> in(List<Block> blocks, boolean ofObjectives) {
        List<RowTarget> rowTargets = new ArrayList<>();
        TargetTable table = null;
        for (Block block : blocks) {
            if (block.isRow()) {
                TargetTable head = new TargetTable(block.cells(), ofObjectives);
                table = head.targetColumns.isEmpty() ? table : head;
                if (head.targetColumns.isEmpty() && table != null) {
                    table.readRow(block, rowTargets);
                }
            }
        }
        return rowTargets;
    }

    private int firstColumn(Pattern words) {
        for (int c = 0; c < heads.size(); c++) {
            if (words.matcher(Folding.plain(heads.get(c))).find()) {
                return c;
            }
        }
        return -1;
    }

    private void readRow(Block block, List<RowTarget> rowTargets) {
        String where = cell(block, place);
        boolean ofPlace = title < 0 || PLACE_NAME.matcher(Folding.plain(where)).matches();
        String what = cell(block, title);
        if (title >= 0 && what.length() < 6 || ofPlace && where.length() < 2) {
            return;
        }
        for (int column : targetColumns) {
            Matcher value = VALUE.matcher(Folding.plain(cell(block, column)));
            String target = title < 0 ? heads.get(column) : what;
            String of =
                    value.matches() && value.group("unit") != null ? "%" : unit(block, target, ofPlace ? "" : where);
            if (value.matches() && !of.isEmpty() && isCount(value, of)) {
                Matcher year = YEAR.matcher(heads.get(column));
                rowTargets.add(new RowTarget(
                        TextCleanup.clean(place >= 0 && ofPlace ? where + ": " + target : target),
                        op(value),
                        new BigDecimal(number(value.group("n"))),
                        of,
                        year.find() ? Integer.valueOf(year.group(1)) : null,
                        block));
            }
        }
    }

    /**
     * The unit: from a column of units, from a column "Đơn vị" that names no places, in brackets after the target, or
     * the counted noun; empty when there is none of these.
     */
    private String unit(Block block, String target, String said) {
        String own = unit >= 0 ? cell(block, unit) : said;
        Matcher bracketed = IN_BRACKETS.matcher(target);
        Matcher counted = COUNTED.matcher(Folding.plain(target));
        if (!own.isEmpty()) {
            return own;
        }
        return bracketed.find()
                ? bracketed.group(1).strip()
                : counted.find() ? target.substring(counted.start(1), counted.end(1)) : "";
    }

    /**
     * Whether a value is a count. "12/12" counts twelve, unless its unit is a percentage or the first number is the
     * larger one.
     */
    private static boolean isCount(Matcher value, String unit) {
        String all = value.group("of");
        String some = value.group("n");
        return all == null
                || some.matches("[1-9]\\d{0,2}")
                        && !unit.equals("%")
                        && Integer.parseInt(some) <= Integer.parseInt(all);
    }

    private static String op(Matcher value) {
        String op = value.group("op") == null ? "" : value.group("op");
        if (value.group("up") != null) {
            return ">=";
        }
        return switch (op) {
            case "≥", ">=", "toi thieu", "it nhat", "tu" -> ">=";
            case ">", "tren" -> ">";
            case "<", "duoi" -> "<";
            case "≤", "<=", "khong qua" -> "<=";
            case "~", "khoang" -> "~";
            default -> "=";
        };
    }

    private static String number(String text) {
        return text.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")
                ? text.replace(".", "").replace(',', '.')
                : text.replace(',', '.');
    }

    private static String cell(Block block, int column) {
        return column >= 0 && column < block.cells().size()
                ? block.cells().get(column).replace('\n', ' ').strip()
                : "";
    }
}
