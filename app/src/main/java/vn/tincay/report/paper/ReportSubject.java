package vn.tincay.report.paper;

import vn.tincay.base.text.CapitalTitle;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;

/** The abstract ("trích yếu") of a report, in Vietnamese as on its paper. */
public final class ReportSubject {

    private static final String TABLE = "Biểu số liệu ";
    private static final String REPORT = "Báo cáo ";

    private ReportSubject() {}

    /**
     * What the form's title names, followed by the period; the title's own word for the period is left out. A title
     * that names neither a report nor a table of figures keeps all its words.
     */
    public static String of(Form form, Period period) {
        var title = CapitalTitle.of(form.title().vi());
        if (title.startsWith(TABLE)) {
            return "Số liệu " + title.substring(TABLE.length()).replaceFirst("^(tháng|quý|năm) ", "") + " "
                    + inWords(period);
        }
        if (!title.startsWith(REPORT)) {
            return title + " " + inWords(period);
        }
        var rest = title.replaceFirst("^Báo cáo (năm|6 tháng|tháng|quý) ", "").replaceFirst("^" + REPORT, "");
        return "Kết quả " + rest.replaceFirst("^(về|kết quả) ", "công tác ") + " " + inWords(period);
    }

    /** The period in Vietnamese words: {@code năm 2025}, {@code 6 tháng đầu năm 2026}, {@code tháng 3 năm 2026}. */
    static String inWords(Period period) {
        return switch (period.kind()) {
            case HALF_YEAR -> "6 tháng " + (period.number() == 1 ? "đầu" : "cuối") + " năm " + period.year();
            case QUARTER -> "quý " + "I".repeat(period.number()).replace("IIII", "IV") + " năm " + period.year();
            case MONTH -> "tháng " + (period.number() < 3 ? "0" : "") + period.number() + " năm " + period.year();
            default -> "năm " + period.year();
        };
    }
}
