package vn.tincay.reader.facts.target;

import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/**
 * Recognises values relative to another time: "giảm 10% số vụ so với năm 2025", "tăng 1,5 lần". The contract has no
 * field for the base of the comparison, so the fact is incomplete and a person checks it.
 */
final class Comparisons {
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:giam|tang|ha|nang)(?: (?:them|duoc|it nhat|toi thieu|binh quan|trung binh|moi nam|hang nam|tu|khoang|tren|hon|khong duoi|duoi))*+ \\d");
    private static final Pattern AGAINST = Pattern.compile(
            "\\d ?(?:%|phan tram|lan)[^%;]{0,80}?\\bso (?:voi )?(?:cung ky|thoi diem|(?:cuoi |dau )?nam (?:\\d|truoc|ngoai|lien)|giai doan|20\\d\\d)");

    private Comparisons() {}

    static double confidence(TargetFigures.Figure figure) {
        if (isRelative(figure.text())) {
            return 0.6;
        }
        return figure.unit().equals("%") ? 0.93 : 0.75;
    }

    private static boolean isRelative(String figure) {
        String plain = Folding.plain(figure);
        return CHANGE.matcher(plain).find() || AGAINST.matcher(plain).find();
    }
}
