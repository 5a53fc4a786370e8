/**
 * An extension of a due day: the agency that has to meet the day requests it with a reason, the agency that set the day
 * grants or refuses it. Every record with a due day is extended in the same way.
 */
@NullMarked
@NamedInterface("extension")
package vn.tincay.base.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
