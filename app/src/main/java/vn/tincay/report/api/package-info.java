/**
 * The machine interface of reports under {@code /api/v1}: forms, submissions one by one and in bulk, roll-ups; as JSON
 * and CSV, submissions also as workbooks. Bodies in JSON and CSV are read as a stream; one statement stores many rows;
 * an error is reported for its row and does not affect other rows.
 */
@NullMarked
package vn.tincay.report.api;

import org.jspecify.annotations.NullMarked;
