/**
 * The gate before every handler: it reads {@link vn.tincay.viewer.Allowed}, refuses by default, journals each refusal,
 * and passes the viewer as an argument.
 */
@NullMarked
package vn.tincay.access.gate;

import org.jspecify.annotations.NullMarked;
