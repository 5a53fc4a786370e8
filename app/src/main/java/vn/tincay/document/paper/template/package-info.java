/**
 * Official papers from template files, which an officer can read and change like data. A template is a text in
 * Mustache without logic ({@code {{name}}}, {@code {{#name}} … {{/name}}} when there is something, {@code {{^name}} …
 * {{/name}}} when there is nothing, {@code {{! remark}}}); each line becomes a piece of the paper:
 *
 * <pre>
 * # I. PART            ## 1. Section          ### a) Point          a paragraph
 * | table              a table by its name
 * @to, @basis, @copy   an addressee, a legal basis, a line of recipients
 * @annex, @wide-annex  the following lines belong to the annex of this title; a wide annex is in landscape
 * @mark                a word across the head of a paper that is not issued
 * </pre>
 *
 * Only the template's own words are markup. A value is always text, whatever it begins with or contains.
 */
@NullMarked
@NamedInterface("paper.template")
package vn.tincay.document.paper.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
