/**
 * From what people type to units: search by name, and addresses of before 1/7/2025 led to the units of today.
 */
@NullMarked
@NamedInterface("address")
package vn.tincay.place.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
