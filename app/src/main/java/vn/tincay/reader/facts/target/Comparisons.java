package vn.tincay.reader.facts.target;

import java.util.regex.Pattern;
import vn.tincay.reader.plan.ReadTarget.Meaning;
import vn.tincay.reader.words.Folding;

/**
 * Recognises values relative to another time: "giảm 10% số vụ so với năm 2025", "tăng 1,5 lần". {@code plan parse}
 * has no field for the base of the comparison, so the fact is incomplete and a person checks it.
 */
final class Comparisons {
    private static final String DEGREE =
            "them|duoc|it nhat|toi thieu|binh quan|trung binh|moi nam|hang nam|tu|khoang|tren|hon|khong duoi|duoi";
    private static final Pattern CHANGE = Pattern.compile("\\b(?:giam|tang|ha|nang)(?: (?:" + DEGREE + "))*+ \\d");
    private static final Pattern AGAINST = Pattern.compile(
            "\\d ?(?:%|phan tram|lan)[^%;]{0,80}?\\bso (?:voi )?(?:cung ky|thoi diem|(?:cuoi |dau )?nam (?:\\d|truoc|ngoai|lien)|giai doan|20\\d\\d)");

    /** The verb directly before a value: "giảm ít nhất | 10%". */
    private static final Pattern CHANGES = Pattern.compile("\\b(?:giam|tang|ha|nang)(?: (?:" + DEGREE + "))*+ ?$");
    /** The verb in the clause of a yearly value: "giảm tỷ lệ … từ | 1,5 - 2%/năm"; "còn", "xuống" name a level. */
    private static final Pattern CHANGES_YEARLY = Pattern.compile(
            "\\b(?:giam|tang)\\b(?![^;]*\\b(?:con|xuong|len|dat|o muc)(?: (?:" + DEGREE + "|muc))* ?$)[^;]*$");

    private static final Pattern YEARLY = Pattern.compile("^ ?(?:/ ?nam|(?:moi|hang|mot) nam)\\b");
    private static final Pattern AGAINST_AFTER = Pattern.compile(
            "^[^%;\\d]{0,80}?\\bso (?:voi )?(?:cung ky|thoi diem|(?:cuoi |dau )?nam (?:\\d|truoc|ngoai|lien)|giai doan|20\\d\\d)");
    private static final Pattern LEVEL_BEFORE =
            Pattern.compile("\\b(?:con|xuong|len|dat)(?: (?:" + DEGREE + "|muc))* ?$");

    private Comparisons() {}

    static double confidence(TargetFigures.Figure figure) {
        if (isRelative(figure.text()) || figure.meaning() != Meaning.LEVEL) {
            return 0.6;
        }
        return figure.unit().equals("%") ? 0.93 : 0.75;
    }

    private static boolean isRelative(String figure) {
        String plain = Folding.plain(figure);
        return CHANGE.matcher(plain).find() || AGAINST.matcher(plain).find();
    }

    /**
     * Whether a value tells by how much something changes.
     *
     * @param before the folded sentence before the value
     * @param unit the folded unit of the value
     * @param after the folded sentence after the value and its unit
     */
    static boolean isChange(String before, String unit, String after) {
        return CHANGES.matcher(before).find()
                || unit.equals("lan") && before.endsWith("gap ")
                || CHANGES_YEARLY.matcher(before).find()
                        && YEARLY.matcher(after).find()
                || !LEVEL_BEFORE.matcher(before).find()
                        && AGAINST_AFTER.matcher(after).find();
    }
}
