/**
 * Pages on which a form is begun and edited.
 */
@NullMarked
package vn.tincay.report.web.draft;

import org.jspecify.annotations.NullMarked;
