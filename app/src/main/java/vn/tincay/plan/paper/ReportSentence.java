package vn.tincay.plan.paper;

import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;

/** Puts a report that the plan asks for into words: who reports to whom, how often, until which day. */
final class ReportSentence {

    private ReportSentence() {}

    static String of(ReportDay report) {
        var from =
                report.from().isBlank() ? "Các cơ quan, đơn vị" : report.from().strip();
        var to = report.to().isBlank() ? "" : " về " + report.to().strip();
        return from + " báo cáo kết quả" + every(report) + to + until(report) + ".";
    }

    /**
     * The frequency as it stands before the receiver. Empty for a single report, and for a yearly report with a day,
     * since "hằng năm" then follows the day.
     */
    private static String every(ReportDay report) {
        return report.frequency() == null
                        || report.frequency() == ReportFrequency.ONCE
                        || report.frequency() == ReportFrequency.YEARLY && report.day() != null
                ? ""
                : " " + report.frequency().words();
    }

    private static String until(ReportDay report) {
        @Nullable MonthDay day = report.day();
        if (day == null) {
            return report.frequency() == null ? " theo quy định" : "";
        }
        var year = report.year() == null
                ? report.frequency() == ReportFrequency.YEARLY ? " hằng năm" : ""
                : "/" + report.year();
        return String.format(Locale.ROOT, " trước ngày %02d/%d%s", day.getDayOfMonth(), day.getMonthValue(), year);
    }
}
