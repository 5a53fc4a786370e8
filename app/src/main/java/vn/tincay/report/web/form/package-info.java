/**
 * Pages of forms.
 */
@NullMarked
package vn.tincay.report.web.form;

import org.jspecify.annotations.NullMarked;
