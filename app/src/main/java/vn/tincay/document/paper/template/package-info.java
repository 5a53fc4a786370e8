/**
 * Official papers from template files: data that an officer can read and change, not code. A template is a text in Mustache
 * without logic ({@code {{name}}}, {@code {{#name}} … {{/name}}} where there is something, {@code {{^name}} … {{/name}}}
 * where there is nothing, {@code {{! remark}}}); each of its lines is a piece of the paper:
 *
 * <pre>
 * # I. PART            ## 1. Section          ### a) Point          a paragraph
 * | table              a table by its name
 * @to, @basis, @copy   an addressee, a legal basis, a line of recipients
 * @annex, @wide-annex  what follows belongs to the annex of this title; wide ones lie across
 * @mark                a word across the head of a paper that is not issued
 * </pre>
 *
 * Only the template's own words are markup. A value is text, whatever it begins with and whatever it contains.
 */
@NullMarked
@NamedInterface("paper.template")
package vn.tincay.document.paper.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
