package vn.tincay.report.past;

import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;

/**
 * Stored past figures of one agency for one period.
 *
 * @param source the address of their row in the file: {@code 2024!B18}
 * @param withoutReport whether the agency has no report for the period; with one, the past figures no longer count
 */
public record PastLine(String agencyName, Period period, Figures figures, String source, boolean withoutReport) {}
