/**
 * The pages and problem documents for requests that cannot be served: a wrong address, a missing record, an unavailable
 * database, an unexpected failure.
 */
@NullMarked
@NamedInterface("web.failure")
package vn.tincay.base.web.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
