/**
 * What every room shares: identifiers, outcomes, pages of lists, folding and sorting of Vietnamese text. Values and
 * nothing else; a type that only two rooms need lives in the upper one of them.
 */
@NullMarked
package vn.tincay.base;

import org.jspecify.annotations.NullMarked;
