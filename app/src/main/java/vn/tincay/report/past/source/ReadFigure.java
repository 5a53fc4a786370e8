package vn.tincay.report.past.source;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** @param figure to store; null when nothing is reported */
public record ReadFigure(@Nullable Long figure, @Nullable Problem problem) {}
