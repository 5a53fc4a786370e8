/**
 * An official paper as PDF, made from a page of HTML with the fonts of the host.
 */
@NullMarked
package vn.tincay.document.paper.pdf;

import org.jspecify.annotations.NullMarked;
