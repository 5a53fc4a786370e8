/**
 * Tables written row by row as CSV or XLSX, in memory that does not grow with the number of rows: exports of lists, and
 * the tables of the machine interface.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("table")
package vn.tincay.base.table;

import org.jspecify.annotations.NullMarked;
