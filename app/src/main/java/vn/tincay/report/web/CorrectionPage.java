package vn.tincay.report.web;

import java.util.UUID;

/**
 * Opening an approved report again.
 *
 * @param top the agency whose approved report is the highest that stands on this one
 */
public record CorrectionPage(
        UUID id, String title, PeriodWords period, String agency, String top, boolean alone, String reason) {}
