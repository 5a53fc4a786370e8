package vn.tincay.reader.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/**
 * Finds the closing paragraphs of a text ("Trên đây là Kế hoạch …"), which belong to the whole plan and not to the
 * item above them.
 */
final class ClosingParagraphs {
    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "^(?:tren day la|can cu (?:vao )?(?:noi dung )?(?:ke hoach|chuong trinh)|trong qua trinh|nhan duoc ke hoach|yeu cau |de nghi |noi dung ke hoach|(?:ubnd|uy ban nhan dan|so|phong|hoi|ban|cong an|truong|dang uy)\\b[^.,;:]{0,60} (?:yeu cau|de nghi) )");

    private ClosingParagraphs() {}

    /** The index of the first closing paragraph; the number of blocks when there is none. */
    static int start(List<Block> blocks) {
        int run = blocks.size();
        while (run > 0
                && blocks.get(run - 1).mark().is(ListMark.Kind.NONE)
                && !blocks.get(run - 1).isRow()) {
            run--;
        }
        boolean afterItem = run > 0
                && !blocks.get(run - 1).mark().is(ListMark.Kind.ROMAN)
                && !blocks.get(run - 1).isRow();
        for (int i = run; afterItem && i < blocks.size(); i++) {
            if (CLOSING_WORDS.matcher(Folding.plain(blocks.get(i).text())).find()) {
                return i;
            }
        }
        return blocks.size();
    }
}
