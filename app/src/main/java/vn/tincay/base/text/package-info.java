/**
 * Text and figures as people and programs write them: cleaning, folding and sorting of Vietnamese words, numbers with
 * the marks of a language.
 */
@NullMarked
@NamedInterface("text")
package vn.tincay.base.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
