/**
 * Charts: a record of figures ({@link vn.tincay.base.web.chart.Chart}), where its marks stand in an SVG, and the words
 * beside it. The part {@code parts/chart} draws it together with the table of the same figures.
 */
@NullMarked
@NamedInterface("web.chart")
package vn.tincay.base.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
