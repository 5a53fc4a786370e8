/**
 * Renders an official paper as PDF, from HTML, with the fonts of the host.
 */
@NullMarked
package vn.tincay.document.paper.pdf;

import org.jspecify.annotations.NullMarked;
