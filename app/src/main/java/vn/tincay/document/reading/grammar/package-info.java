/**
 * From lines to an outline: cleaned lines, two-column heads pulled apart, broken paragraphs joined and glued headings
 * separated, marks (I., 1., 1.1, a), -, +) recognised and nested. Nothing here knows what a target or a task is.
 */
@NullMarked
package vn.tincay.document.reading.grammar;

import org.jspecify.annotations.NullMarked;
