/**
 * Administrative units of Vietnam with the days they are valid: 63 provinces, districts and communes up to 30/6/2025,
 * 34 provinces and their communes since 1/7/2025, with who came from whom. A unit keeps its number while its land stays
 * the same; type, name and code may change with the day. The facts come from a table in the resources, made by {@code
 * tools/units}; {@link vn.tincay.place.Units} answers from memory, the schema {@code place} serves joins of other rooms.
 */
@NullMarked
package vn.tincay.place;

import org.jspecify.annotations.NullMarked;
