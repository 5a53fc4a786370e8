/**
 * The table of units as it is shipped: its check, its way into the database and into memory, and the refresh of other
 * nodes.
 */
@NullMarked
@NamedInterface("loading")
package vn.tincay.place.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
