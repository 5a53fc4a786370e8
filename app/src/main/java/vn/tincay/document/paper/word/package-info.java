/**
 * An official paper as a Word file that an officer can go on editing.
 */
@NullMarked
package vn.tincay.document.paper.word;

import org.jspecify.annotations.NullMarked;
