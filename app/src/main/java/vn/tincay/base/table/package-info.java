/**
 * Tables written row by row as CSV or XLSX, in constant memory: exports of lists and the tables of the machine
 * interface. {@link vn.tincay.base.table.TextRow} is a row of a table that a person filled in.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("table")
package vn.tincay.base.table;

import org.jspecify.annotations.NullMarked;
