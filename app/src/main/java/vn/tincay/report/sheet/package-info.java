/**
 * A report as a spreadsheet. The officer downloads the form with the stored values, fills it in offline and uploads it;
 * a page shows the changes and the errors by cell before anything is stored. Hidden cells contain codes and the values
 * at the time of the download, so that rows may be moved and later changes of colleagues are detected.
 */
@NullMarked
package vn.tincay.report.sheet;

import org.jspecify.annotations.NullMarked;
