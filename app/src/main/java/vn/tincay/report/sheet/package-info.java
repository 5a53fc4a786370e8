/**
 * A report on a spreadsheet and back. The officer downloads the form with what is stored, fills it in without a
 * connection, and uploads it; the page shows what would change and what is wrong with which cell before anything is
 * stored. Hidden cells carry the codes and the values of the day of the download, so that rows may be moved and a
 * colleague's later change is noticed.
 */
@NullMarked
package vn.tincay.report.sheet;

import org.jspecify.annotations.NullMarked;
