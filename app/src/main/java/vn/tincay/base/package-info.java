/**
 * Shared values of all rooms: identifiers, outcomes, pages of lists, folding and sorting of Vietnamese text. A type
 * that only two rooms need belongs in the upper one of the two.
 */
@NullMarked
package vn.tincay.base;

import org.jspecify.annotations.NullMarked;
