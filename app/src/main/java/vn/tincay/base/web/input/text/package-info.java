/**
 * Text of forms: cleaned before a handler sees it, and refused when it cannot be printed.
 */
@NullMarked
@NamedInterface("web.input.text")
package vn.tincay.base.web.input.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
