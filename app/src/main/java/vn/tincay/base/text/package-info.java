/**
 * Text and figures as people and programs write them: cleaning, folding and sorting Vietnamese words, and numbers with
 * the separators of a language.
 */
@NullMarked
@NamedInterface("text")
package vn.tincay.base.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
