/**
 * The bodies that exist for every unit by law: read from the fact files, created for the units, and written to the
 * table of agencies whenever facts or units change.
 */
@NullMarked
@NamedInterface("standard")
package vn.tincay.agency.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
