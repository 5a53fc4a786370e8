/** Connections of other systems: their accounts, the tokens they send, and how these were used. */
@NullMarked
@NamedInterface("system")
package vn.tincay.access.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
