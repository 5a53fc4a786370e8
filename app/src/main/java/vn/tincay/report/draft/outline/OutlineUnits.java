package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds units written in names, headings among rows without a unit, and units that rows take from a row above. */
final class OutlineUnits {

    private static final Pattern NAMED =
            Pattern.compile("(.*\\S)\\s*\\(((?iU)(?:lượt )?(?:hộ|vụ|người|lượt|cuộc|cuộc gọi|lớp|"
                    + "buổi|mô hình|cơ sở|địa chỉ|văn bản|hoạt động|tin, bài|tin bài|trẻ|em|xã|thôn|chiếc|tờ|câu lạc bộ|"
                    + "đồng|nghìn đồng|triệu đồng|tỷ đồng|%))\\)");

    private OutlineUnits() {}

    /** The unit in brackets behind a name: "hộ" in "Tổng số hộ gia đình (hộ)"; empty when there is none. */
    static String unitIn(String name) {
        var named = NAMED.matcher(name);
        return named.matches() ? named.group(2) : "";
    }

    static String withoutUnit(String name) {
        var named = NAMED.matcher(name);
        return named.matches() ? named.group(1) : name;
    }

    /** The rows with headings recognized, and with the unit of the row under which they stand when they name none. */
    static List<OutlineRow> of(List<OutlineRow> rows) {
        var done = new ArrayList<OutlineRow>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (isGroup(row, at + 1 < rows.size() ? rows.get(at + 1) : null)) {
                done.add(row.asHeading());
            } else {
                done.add(row.heading() || !row.unit().isEmpty() ? row : row.withUnit(unitAbove(done, row)));
            }
        }
        return done;
    }

    /** Whether a numbered row without a unit has rows of a lower level below it: "I. Số liệu về gia đình". */
    private static boolean isGroup(OutlineRow row, @Nullable OutlineRow next) {
        return !row.heading()
                && row.numbered()
                && row.unit().isEmpty()
                && next != null
                && next.level() > row.level()
                && (row.level() <= OutlineRow.ROMAN
                        || (next.numbered() && !next.unit().isEmpty()));
    }

    private static String unitAbove(List<OutlineRow> before, OutlineRow row) {
        return before.reversed().stream()
                .filter(one -> one.level() < row.level() && one.numbered())
                .findFirst()
                .map(OutlineRow::unit)
                .orElse("");
    }
}
