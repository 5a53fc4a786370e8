package vn.tincay.report.past.source;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * The figure that was read in a cell, or why none could be read.
 *
 * @param figure to store, scaled by the cell's decimals; null when nothing is reported or a problem is found
 */
public record ReadFigure(@Nullable Long figure, @Nullable Problem problem) {}
