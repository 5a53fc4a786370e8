/**
 * A report on paper: the whole of it as a report in Decree 30/2020 form (DOCX, PDF), its tables as a workbook. What is
 * printed is a signed version; before the first signature the draft, marked as such.
 */
@NullMarked
package vn.tincay.report.paper;

import org.jspecify.annotations.NullMarked;
