/**
 * Charts: the data ({@link vn.tincay.base.web.chart.Chart}), the layout of the SVG, and the texts beside it. The
 * template {@code parts/chart} draws it together with a table of the same data.
 */
@NullMarked
@NamedInterface("web.chart")
package vn.tincay.base.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
