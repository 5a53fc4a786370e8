/**
 * Programmes: their legal basis, their national targets, and the indicators that measure these. Known programmes are
 * loaded by migrations; an officer of a ministry adds further ones on a page.
 */
@NullMarked
@NamedInterface("programme")
package vn.tincay.plan.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
