/**
 * Files stored as received: detection of their kind and of active content, and their download. The room that refers to a
 * file decides who may open it.
 */
@NullMarked
@NamedInterface("attachment")
package vn.tincay.document.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
