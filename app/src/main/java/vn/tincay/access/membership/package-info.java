/** Memberships: the roles a person may act in, each at one agency. */
@NullMarked
@NamedInterface("membership")
package vn.tincay.access.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
