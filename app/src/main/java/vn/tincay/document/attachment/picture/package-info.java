/**
 * Removes what a picture tells beside its pixels: place, device, time, person, embedded previews. A list says what is kept
 * of each kind; the coded pixels are copied byte for byte (docs/decisions/0024-metadata-of-pictures.md).
 */
@NullMarked
package vn.tincay.document.attachment.picture;

import org.jspecify.annotations.NullMarked;
