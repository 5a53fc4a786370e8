/**
 * Removes what a picture reveals beside its pixels: place, device, time, person, embedded previews. Each format lists
 * what is kept; the coded pixels are copied byte for byte (docs/decisions/0024-metadata-of-pictures.md).
 */
@NullMarked
package vn.tincay.document.attachment.picture;

import org.jspecify.annotations.NullMarked;
