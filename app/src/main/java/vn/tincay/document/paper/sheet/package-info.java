/**
 * Renders tables of a paper as a workbook ready to print.
 */
@NullMarked
package vn.tincay.document.paper.sheet;

import org.jspecify.annotations.NullMarked;
