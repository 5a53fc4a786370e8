package vn.tincay.report.form.formula;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.VietnameseText;

/**
 * Recognizes shares and averages by their words. They are never added up, neither over columns nor over bodies: 80% of
 * the women and 90% of the men are not 170% of the persons.
 */
public final class Rates {

    private static final Pattern SHARE = Pattern.compile("(?i)\\s*(%|‰|phần trăm)\\s*");
    private static final Pattern FOR_EACH = Pattern.compile("(?iU).+/\\s*(người|hộ|vụ|lượt|cuộc|xã|tháng|năm)\\s*");
    private static final String NAMED = "((ty|ti) (le|so|trong)|ty suat|ti suat|binh quan|trung binh)( .*)?";
    private static final String AVERAGE = "(?!so ).*\\b(binh quan|trung binh)";

    private Rates() {}

    public static boolean isShare(@Nullable Text unit) {
        return unit != null && SHARE.matcher(unit.vi()).matches();
    }

    /** Whether the words name a share or an average: "Tỷ lệ …" (rate), "… bình quân" (average), "đồng/người". */
    public static boolean isRate(Text title, @Nullable Text unit) {
        var words = VietnameseText.fold(title.vi());
        return isShare(unit)
                || (unit != null
                        && FOR_EACH.matcher(unit.vi()).matches()
                        && !unit.vi().startsWith("ngày/"))
                || words.matches(NAMED)
                || words.matches(AVERAGE);
    }

    /** Whether the formula only adds and subtracts; a share or product of figures does not. */
    public static boolean isSum(@Nullable String formula) {
        return formula != null && !formula.isBlank() && !formula.contains("/") && !formula.contains("*");
    }
}
