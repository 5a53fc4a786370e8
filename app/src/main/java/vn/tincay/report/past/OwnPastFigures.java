package vn.tincay.report.past;

import vn.tincay.report.form.Figures;

/**
 * The past figures of the viewer's agency for one period.
 *
 * @param whole whether the figures include those of the agencies below
 */
public record OwnPastFigures(Figures figures, boolean whole) {}
