package vn.tincay.report.past;

import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;

/**
 * Stored past figures of one agency.
 *
 * @param source the address of their row in the file
 * @param counts whether they count; otherwise the agency has a report for the period by now
 */
public record PastLine(String agencyName, Period period, Figures figures, String source, boolean counts) {}
