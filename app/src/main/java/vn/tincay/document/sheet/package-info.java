/** Reads workbooks with limits on their size. */
@NullMarked
@NamedInterface("sheet")
package vn.tincay.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
