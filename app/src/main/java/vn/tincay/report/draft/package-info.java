/**
 * Forms that an officer of a central agency makes on a screen: a draft begins empty, from a form or from a file, is
 * edited piece by piece (a piece is a section, narrative, table, row, column or check), tried, and released as the next
 * version of its form. Codes of tables, rows and columns are made here, and the screen never shows them.
 */
@NullMarked
package vn.tincay.report.draft;

import org.jspecify.annotations.NullMarked;
