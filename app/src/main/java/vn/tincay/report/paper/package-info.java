/**
 * Printed reports: the whole report in the format of Decree 30/2020/NĐ-CP (DOCX, PDF), and its tables as a workbook.
 * Signed versions are printed; before the first signature the draft is, marked as such.
 */
@NullMarked
package vn.tincay.report.paper;

import org.jspecify.annotations.NullMarked;
