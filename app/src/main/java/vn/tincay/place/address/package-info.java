/**
 * Finds units from typed text: search by name, and units of today for addresses from before 1/7/2025.
 */
@NullMarked
@NamedInterface("address")
package vn.tincay.place.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
