package vn.tincay.report.past.preview;

import java.util.UUID;

/**
 * The agency whose figures a row holds.
 *
 * @param reportsToViewer whether its reports on the form reach the viewer's agency, directly or over others
 * @param whole whether it receives reports itself, so that its figures are those of all below it
 */
public record PastReporter(UUID agency, String name, boolean reportsToViewer, boolean whole) {}
