/**
 * The page or problem document that answers when a request cannot be served: a wrong address, a missing record, a
 * database that is away, an unexpected failure.
 */
@NullMarked
@NamedInterface("web.failure")
package vn.tincay.base.web.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
