/**
 * Reads an administrative plan as it was issued: file → lines ({@code text}) → blocks and outline ({@code grammar}) →
 * facts ({@code facts}), with the words of the administration beside them ({@code words}). No framework, no database: the
 * command line and the upload page call the same {@link vn.tincay.document.reading.PlanReading}. What a document does
 * not say stays empty; every fact carries its lines and how sure the reading is.
 */
@NamedInterface("reading")
@NullMarked
package vn.tincay.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
