package vn.tincay.report.past.preview;

import java.util.UUID;

/**
 * The agency whose figures a row holds.
 *
 * @param belowViewer whether this agency reports, or would report, to the viewer's agency, directly or through
 *     others, so that the viewer may store its figures
 * @param whole whether the agency has ever received reports on the form, so that its figures include those below it
 */
public record PastReporter(UUID agency, String name, boolean belowViewer, boolean whole) {}
