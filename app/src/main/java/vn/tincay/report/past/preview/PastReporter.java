package vn.tincay.report.past.preview;

import java.util.UUID;

/**
 * The agency whose figures a row holds.
 *
 * @param belowViewer whether the viewer's agency may store its figures, because it reports, or would report, to that
 *     agency directly or through others
 * @param whole whether it has ever received reports on the form, so that its figures include those of all below it
 */
public record PastReporter(UUID agency, String name, boolean belowViewer, boolean whole) {}
