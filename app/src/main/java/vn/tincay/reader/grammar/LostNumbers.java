package vn.tincay.reader.grammar;

import java.util.ArrayList;
import java.util.List;

/** Numbers the items of a section that lost its numbers: at least two short titles, each with text below. */
public final class LostNumbers {
    private static final int LONGEST_HEADING = 110;
    private static final int FEWEST = 2;

    private LostNumbers() {}

    public static List<Block> restored(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks);
        int from = blocks.size();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || isSection(blocks.get(i))) {
                addNumbers(out, from, i);
                from = i + 1;
            }
        }
        return out;
    }

    private static boolean isSection(Block block) {
        return switch (block.mark().kind()) {
            case PART, CAPITAL, ROMAN -> true;
            default -> false;
        };
    }

    private static void addNumbers(List<Block> blocks, int from, int to) {
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            boolean head = isHeading(block);
            boolean alone = i + 1 >= to || isHeading(blocks.get(i + 1));
            if (block.isRow() || block.mark().isNumbered() || head && alone || i == from && !head) {
                return;
            }
            if (head) {
                heads.add(i);
            }
        }
        for (int n = 0; n < heads.size() && heads.size() >= FEWEST; n++) {
            Block head = blocks.get(heads.get(n));
            ListMark mark = new ListMark(ListMark.Kind.ARABIC, String.valueOf(n + 1), n + 1);
            blocks.set(heads.get(n), head.withText(mark, head.text()));
        }
    }

    private static boolean isHeading(Block block) {
        String text = block.text().strip();
        return block.mark().is(ListMark.Kind.NONE)
                && !block.isRow()
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && Character.isUpperCase(text.charAt(0))
                && ".;!?,/".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
