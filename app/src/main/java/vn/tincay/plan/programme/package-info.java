/**
 * Programmes as data: what they are founded on, what they want of the whole country, the indicators that measure it.
 * The first ones are known from their documents; a ministry officer adds the next on a screen, without code.
 */
@NullMarked
@NamedInterface("programme")
package vn.tincay.plan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
