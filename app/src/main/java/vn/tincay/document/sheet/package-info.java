/**
 * Workbooks and CSV files: read with limits, written by stream.
 */
@NullMarked
@NamedInterface("sheet")
package vn.tincay.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
