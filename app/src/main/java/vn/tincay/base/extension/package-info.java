/**
 * An extension of a due day: the agency that has to meet the day requests it with a reason, and the agency that set
 * the day grants or refuses it. The rules are the same for all kinds of records.
 */
@NullMarked
@NamedInterface("extension")
package vn.tincay.base.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
