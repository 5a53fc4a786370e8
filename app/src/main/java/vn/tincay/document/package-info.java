/**
 * Official documents: files as they were received ({@link vn.tincay.document.Attachments}) and the reading of plans.
 * A document belongs to the agency that received it; the room that refers to it decides who may open it.
 */
@NullMarked
package vn.tincay.document;

import org.jspecify.annotations.NullMarked;
