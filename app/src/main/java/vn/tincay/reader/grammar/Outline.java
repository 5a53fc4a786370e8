package vn.tincay.reader.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/**
 * Builds the outline: nests blocks by their marks. A paragraph after bullets belongs to the numbered item above them;
 * a heading in capitals without a number opens a section like a roman numeral.
 */
public final class Outline {
    private static final int SECTION_RANK = new ListMark(ListMark.Kind.ROMAN, "", 0).rank();

    private Outline() {}

    /** Nests these blocks below a root without text. */
    public static OutlineNode of(List<Block> blocks) {
        OutlineNode root =
                new OutlineNode(new Block(ListMark.NONE, "", firstLine(blocks), firstLine(blocks), List.of(), false));
        Deque<OutlineNode> open = new ArrayDeque<>();
        Deque<Integer> ranks = new ArrayDeque<>();
        open.push(root);
        ranks.push(-1);
        boolean romans = blocks.stream().anyMatch(block -> block.mark().is(ListMark.Kind.ROMAN));
        int closing = ClosingParagraphs.start(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int rank = block.mark().is(ListMark.Kind.NAMED) ? rankOfNamed(open, ranks) : rank(block, romans);
            rank = isWithinRoman(block, open) ? SECTION_RANK + 1 : rank;
            boolean paragraph = rank == Integer.MAX_VALUE;
            int limit = i >= closing ? 0 : paragraph ? new ListMark(ListMark.Kind.DASH, "", 0).rank() : rank;
            while (ranks.element() >= limit) {
                open.pop();
                ranks.pop();
            }
            OutlineNode node = new OutlineNode(block);
            open.element().children().add(node);
            if (!paragraph) {
                open.push(node);
                ranks.push(rank);
            }
        }
        return root;
    }

    /**
     * Whether a letter divides the section of a roman numeral, because its title is not in capitals: "A. Mục tiêu
     * chung" below "II. MỤC TIÊU".
     */
    private static boolean isWithinRoman(Block block, Deque<OutlineNode> open) {
        return block.mark().is(ListMark.Kind.CAPITAL)
                && !NameCasing.isCapitals(block.text())
                && open.stream().anyMatch(node -> node.mark().is(ListMark.Kind.ROMAN));
    }

    /**
     * The rank of "Hoạt động 1:": that of the last open block of its kind, or else below the numbered item above it,
     * or else the usual rank.
     */
    private static int rankOfNamed(Deque<OutlineNode> open, Deque<Integer> ranks) {
        int item = new ListMark(ListMark.Kind.NAMED, "", 0).rank();
        int within = -1;
        Iterator<Integer> rank = ranks.iterator();
        for (OutlineNode node : open) {
            int at = rank.next();
            if (node.mark().is(ListMark.Kind.NAMED)) {
                return at;
            }
            within = within < 0 && at > item && node.mark().isNumbered() ? at + 1 : within;
        }
        return within < 0 ? item : within;
    }

    private static int rank(Block block, boolean romans) {
        if (block.isRow()) {
            return Integer.MAX_VALUE;
        }
        if (block.mark().is(ListMark.Kind.NONE)) {
            return isBareHeading(block) ? SECTION_RANK : Integer.MAX_VALUE;
        }
        boolean section = !romans
                && block.mark().is(ListMark.Kind.ARABIC)
                && NameCasing.isCapitals(block.text())
                && block.text().length() > 7;
        return section ? SECTION_RANK : block.mark().rank();
    }

    /** Whether a heading stands alone on its line without a number: "TỔ CHỨC THỰC HIỆN". */
    private static boolean isBareHeading(Block block) {
        return block.text().length() < 120
                && NameCasing.isCapitals(block.text())
                && !SectionKind.of(block.text()).equals(SectionKind.UNKNOWN)
                && DocumentKinds.typeOf(block.text()) == null
                && !Folding.plain(block.text()).startsWith("phu luc");
    }

    private static int firstLine(List<Block> blocks) {
        return blocks.isEmpty() ? 1 : blocks.getFirst().fromLine();
    }
}
