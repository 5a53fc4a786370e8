package vn.tincay.plan.outline;

import java.util.Collection;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.text.TextSection;

/** Makes the codes of new sections from their titles, so that nobody has to type one. */
public final class SectionCodes {

    private static final int LONGEST = 36;

    private SectionCodes() {}

    /**
     * A code that no section has: {@code Mục đích, yêu cầu} becomes {@code muc-dich-yeu-cau}, the second one {@code
     * muc-dich-yeu-cau-2}. It is never the code of a section that prints stored facts, such as the tasks.
     */
    public static String unused(String title, Collection<String> used) {
        var words = VietnameseText.fold(title).replaceAll("[^a-z0-9]+", "-");
        var stem = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-|-$", "");
        if (stem.isEmpty()) {
            stem = "section";
        }
        var code = stem;
        for (int number = 2; used.contains(code) || TextSection.FILLED.contains(code); number++) {
            code = stem + "-" + number;
        }
        return code;
    }
}
