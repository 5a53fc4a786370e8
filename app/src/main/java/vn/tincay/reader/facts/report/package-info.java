/** Finds the reporting duties of a plan: reporter, receiver, deadline. */
@NullMarked
package vn.tincay.reader.facts.report;

import org.jspecify.annotations.NullMarked;
