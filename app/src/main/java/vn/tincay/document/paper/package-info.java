/**
 * Papers in the form of Decree 30/2020/NĐ-CP: an {@link vn.tincay.document.paper.OfficialPaper} holds the content,
 * {@link vn.tincay.document.paper.Printing} makes a Word, PDF or Excel file of it. The measures of Annex I of the
 * decree are in one place, {@code PaperMeasures}.
 */
@NullMarked
@NamedInterface("paper")
package vn.tincay.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
