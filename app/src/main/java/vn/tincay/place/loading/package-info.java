/**
 * Checks the shipped table of units, loads it into the database and into memory, and refreshes other nodes.
 */
@NullMarked
@NamedInterface("loading")
package vn.tincay.place.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
