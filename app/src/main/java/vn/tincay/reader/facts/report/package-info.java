/**
 * Reporting duties: who reports to whom by when.
 */
@NullMarked
package vn.tincay.reader.facts.report;

import org.jspecify.annotations.NullMarked;
