package vn.tincay.reader.facts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReportDuty;

/**
 * Reads dated reports of sentences without a receiver, when the paragraph states a body's duties, "Ban Gia đình: xây
 * dựng báo cáo kết quả trước 20/12/2026", or the days of all reports: "Chế độ báo cáo: 6 tháng (trước 15/6), …".
 */
final class ReportsWithoutReceiver {
    private static final Pattern DRAWN_UP = Pattern.compile(
            "\\b(?:xay dung|lap|tong hop|hoan thanh|viet) (bao cao)\\b(?! vien)[^.,;:()\\d]{0,60}? (?=(?:truoc|cham nhat|muon nhat|vao)\\b)");
    /** A report with its day, and nothing but its kind between them: "báo cáo 6 tháng trước ngày 10/6". */
    private static final Pattern DATED = Pattern.compile(
            "\\bbao cao:?(?: (?:dinh ky|ket qua|tong ket|so ket|0?6 thang|sau thang|quy|thang|tuan|nam|hang nam|hang quy|hang thang),?)* \\(?(?:truoc|cham nhat|muon nhat|vao)\\b");

    private static final Pattern RULES_ALL = Pattern.compile("^(?:che do |thuc hien )(?:thong tin,? )?bao cao");
    private static final double CONFIDENCE = 0.7;

    private ReportsWithoutReceiver() {}

    /**
     * @param plain the folded sentence
     * @param duty the duty to which the block belongs; null for none
     */
    static List<ReportDuty> in(String sentence, String plain, Block block, @Nullable BodyDuty duty) {
        List<ReportDuty> reports = new ArrayList<>();
        String reporter = duty == null ? null : duty.name();
        Matcher drawnUp = DRAWN_UP.matcher(plain);
        Matcher dated = DATED.matcher(plain);
        if (drawnUp.find()) {
            for (DueDayWords.Due due :
                    reporter == null ? List.<DueDayWords.Due>of() : DueDayWords.in(plain, drawnUp.start(1))) {
                if (due.deadline() != null && due.start() >= drawnUp.end() - 1) {
                    reports.add(report(reporter, sentence, due, block));
                }
            }
        } else if (dated.find() && (reporter != null || RULES_ALL.matcher(plain).find())) {
            for (DueDayWords.Due due : DueDayWords.in(plain, dated.start())) {
                if (due.start() >= dated.start()) {
                    reports.add(report(reporter, sentence, due, block));
                }
            }
        }
        return reports;
    }

    private static ReportDuty report(@Nullable String from, String sentence, DueDayWords.Due due, Block block) {
        String raw = sentence.substring(due.start(), due.end());
        return new ReportDuty(from, null, due.deadline(), raw, due.frequency(), block.source(CONFIDENCE));
    }
}
