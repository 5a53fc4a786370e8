/**
 * The machine interface of reports under {@code /api/v1}: forms, submissions one by one and by the thousand, roll-ups;
 * JSON and CSV. Requests are read as they come in and stored set by set; a fault is told for its row and refuses no
 * other.
 */
@NullMarked
package vn.tincay.report.api;

import org.jspecify.annotations.NullMarked;
