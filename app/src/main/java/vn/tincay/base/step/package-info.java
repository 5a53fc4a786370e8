/**
 * The steps of records, as one table per kind of record: from which states, by whom, with or without a reason. The
 * gate, the buttons, the pages and the tests read this table.
 */
@NullMarked
@NamedInterface("step")
package vn.tincay.base.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
