package vn.tincay.reader.text.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.text.Ordinals;

/**
 * Counts Word's automatic lists, so that "1." and "a)", which the file does not contain as text, become part of the
 * text.
 */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** The printed list mark with a space after it; empty for a paragraph without a mark. */
    String mark(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        if (id == null || id.signum() == 0) {
            return "";
        }
        int level = Math.clamp(
                paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue(), 0, LEVELS - 1);
        String format = paragraph.getNumFmt();
        String text = paragraph.getNumLevelText();
        if (format == null || text == null || format.equals("none")) {
            return "";
        }
        formats.put(key(id, level), format);
        int[] counts = counters.computeIfAbsent(countedList(id), key -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? start(paragraph) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return format.equals("bullet") ? bullet(text) : printedMark(id, text, counts) + " ";
    }

    private static String bullet(String text) {
        return text.strip().equals("+") ? "+ " : "- ";
    }

    private String printedMark(BigInteger id, String text, int[] counts) {
        String mark = text;
        for (int level = 0; level < LEVELS; level++) {
            String format = formats.getOrDefault(key(id, level), "decimal");
            mark = mark.replace("%" + (level + 1), printedNumber(format, Math.max(1, counts[level])));
        }
        return mark;
    }

    private static String printedNumber(String format, int n) {
        return switch (format) {
            case "upperRoman" -> Ordinals.roman(n);
            case "lowerRoman" -> Ordinals.roman(n).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> n <= 26 ? String.valueOf((char) ('a' + n - 1)) : String.valueOf(n);
            case "upperLetter" -> n <= 26 ? String.valueOf((char) ('A' + n - 1)) : String.valueOf(n);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            default -> String.valueOf(n);
        };
    }

    private static int start(XWPFParagraph paragraph) {
        BigInteger start = paragraph.getNumStartOverride();
        return start == null || start.signum() <= 0 ? 1 : start.intValue();
    }

    /**
     * The list whose counter an item uses: lists of one abstract list continue the same count unless a list restarts
     * it.
     */
    private BigInteger countedList(BigInteger id) {
        XWPFNumbering all = document.getNumbering();
        XWPFNum num = all == null ? null : all.getNum(id);
        return num == null || startsAnew(num)
                ? id.negate()
                : num.getCTNum().getAbstractNumId().getVal();
    }

    private static boolean startsAnew(@Nullable XWPFNum num) {
        return num != null && num.getCTNum().sizeOfLvlOverrideArray() > 0;
    }

    private static String key(BigInteger id, int level) {
        return id + "/" + level;
    }
}
