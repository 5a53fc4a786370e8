/**
 * Papers in the form of Decree 30/2020/NĐ-CP: an {@link vn.tincay.document.paper.OfficialPaper} says what stands on the
 * paper, {@link vn.tincay.document.paper.Printing} makes the Word, PDF and Excel file of it. The measures of Annex I of
 * the decree are in one place, {@code Measures}.
 */
@NullMarked
@NamedInterface("paper")
package vn.tincay.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
