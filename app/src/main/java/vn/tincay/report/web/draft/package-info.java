/**
 * Pages on which a form is made: begin, edit, try, release.
 */
@NullMarked
package vn.tincay.report.web.draft;

import org.jspecify.annotations.NullMarked;
