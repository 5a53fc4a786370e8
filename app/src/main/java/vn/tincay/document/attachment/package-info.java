/**
 * Stored files: detection of their kind and of active content, removal of metadata from pictures, and their download.
 * The room that refers to a file decides who may open it.
 */
@NullMarked
@NamedInterface("attachment")
package vn.tincay.document.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
