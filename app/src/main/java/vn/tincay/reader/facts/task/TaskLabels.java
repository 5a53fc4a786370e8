package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.words.Folding;

/**
 * Recognises the labels of a task's fields, "Cơ quan chủ trì:", "Thời hạn:", inside a sentence or at the beginning of
 * a line.
 */
final class TaskLabels {
    /** The field of a task that a label introduces. */
    enum Field {
        WHO,
        LEAD,
        COORDINATING,
        TIME,
        PRODUCT,
        FUNDING,
        OTHER
    }

    /** The value after a label in a text; empty when the value is on the lines below. */
    record LabelledValue(Field field, String value) {}

    private static final String WHO =
            "(?:(?:cac )?(?:co quan|don vi|to chuc|bo phan|ca nhan|phong|ban|phan cong|giao|dau moi|nguoi|luc luong)(?:,? ?(?:/ ?)?(?:va )?(?:don vi|ca nhan|to chuc|bo phan|ban nganh))*,? )";
    private static final List<List<String>> ROWS = ResourceTable.rows("task-labels.tsv");
    private static final String ANY = IntStream.range(0, ROWS.size())
            .mapToObj(i -> "(?<row%d>%s)".formatted(i, ROWS.get(i).get(1).replace("{who}", WHO)))
            .collect(Collectors.joining("|"));
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}])(?:" + ANY + ")(?: \\([^)]{0,40}\\))? ?:");
    private static final Pattern LABEL_ALONE = Pattern.compile("(?:" + ANY + ")(?: \\([^)]{0,40}\\))?[.:]?");
    private static final String CONTENTS =
            "(?:noi dung|muc tieu|muc dich|yeu cau|hinh thuc|dia diem|so luong|nhiem vu|hoat dong|cong viec|giai phap|bien phap|cach lam|thanh phan|doi tuong|pham vi|quy mo|phuong phap|kinh phi)";
    private static final Pattern CONTENT = Pattern.compile("^" + CONTENTS + "[^:]{0,24}:");
    private static final Pattern CONTENT_ALONE =
            Pattern.compile(CONTENTS + "(?: cu the| thuc hien| hoat dong| tham gia| to chuc)?[.:]?");
    private static final int LONGEST_ALONE = 60;

    private TaskLabels() {}

    /** Whether a line begins with a label or is a label alone, and therefore is no task. */
    static boolean isField(OutlineNode node) {
        Matcher m = labels(Folding.plain(node.text()));
        return m.find() && m.start() < 4 && !isPointAboutFunding(node, m) || isAlone(node, LABEL_ALONE);
    }

    /** Whether a label such as "5. Kinh phí: …" begins a point of the section and no field of a task. */
    private static boolean isPointAboutFunding(OutlineNode node, Matcher label) {
        boolean point = node.mark().is(ListMark.Kind.ROMAN) || node.mark().is(ListMark.Kind.ARABIC);
        return point && field(label) == Field.FUNDING;
    }

    /**
     * A matcher of labels that searches up to the last colon only: every label ends with a colon, and most lines have
     * none.
     */
    private static Matcher labels(String plain) {
        return LABEL.matcher(plain).region(0, plain.lastIndexOf(':') + 1);
    }

    /** Whether a line describes the task above it and is no task itself: "a) Nội dung: …" beside "b) Chủ trì: …". */
    static boolean isContent(OutlineNode node) {
        return CONTENT.matcher(Folding.plain(node.text())).find() || isAlone(node, CONTENT_ALONE);
    }

    /**
     * Whether a line is a label alone with its value below, "b) Đơn vị thực hiện". A line with a Roman or Arabic number
     * is a task and no label.
     */
    private static boolean isAlone(OutlineNode node, Pattern label) {
        boolean deep = switch (node.mark().kind()) {
            case DECIMAL, LETTER, BRACKET, DASH, PLUS -> true;
            default -> false;
        };
        return deep
                && !node.children().isEmpty()
                && node.text().length() < LONGEST_ALONE
                && label.matcher(Folding.plain(node.text()).strip()).matches();
    }

    /** The position of the first label; the length of the text when there is none. */
    static int firstLabel(String text) {
        Matcher m = labels(Folding.plain(text));
        return m.find() ? m.start() : text.length();
    }

    static List<LabelledValue> in(OutlineNode node) {
        String plain = Folding.plain(node.text());
        if (isAlone(node, LABEL_ALONE)) {
            Matcher alone = LABEL_ALONE.matcher(plain.strip());
            return alone.matches() ? List.of(new LabelledValue(field(alone), "")) : List.of();
        }
        return in(node.text());
    }

    static List<LabelledValue> in(String text) {
        List<LabelledValue> values = new ArrayList<>();
        Matcher m = labels(Folding.plain(text));
        @Nullable Field field = null;
        int from = 0;
        while (m.find()) {
            if (field != null) {
                values.add(new LabelledValue(field, text.substring(from, m.start())));
            }
            field = field(m);
            from = m.end();
        }
        if (field != null) {
            values.add(new LabelledValue(field, text.substring(from)));
        }
        return values;
    }

    private static Field field(Matcher label) {
        for (int i = 0; i < ROWS.size(); i++) {
            if (label.group("row" + i) != null) {
                return Field.valueOf(ROWS.get(i).getFirst().toUpperCase(Locale.ROOT));
            }
        }
        return Field.OTHER;
    }
}
