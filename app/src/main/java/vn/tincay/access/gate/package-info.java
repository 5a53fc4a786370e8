/**
 * What stands before every handler: it reads {@link vn.tincay.viewer.Allowed}, refuses by default, journals each
 * refusal, and hands the viewer on as an argument.
 */
@NullMarked
package vn.tincay.access.gate;

import org.jspecify.annotations.NullMarked;
