/**
 * Renders an official paper as a Word file that an officer can edit further.
 */
@NullMarked
package vn.tincay.document.paper.word;

import org.jspecify.annotations.NullMarked;
