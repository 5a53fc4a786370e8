package vn.tincay.document.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tincay.base.text.TypedText;

/** Prepares the words of a paper for print: clean characters, final punctuation, capitals, figures. */
public final class PaperWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private PaperWords() {}

    /**
     * Cleans text as on storage ({@link TypedText}), because some papers were signed before that rule existed; also
     * removes characters that a file format forbids.
     */
    public static String clean(String text) {
        return TypedText.clean(text).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    public static String capitals(String text) {
        return clean(text).toUpperCase(VIETNAMESE);
    }

    static String figureText(BigDecimal value) {
        var format = NumberFormat.getInstance(VIETNAMESE);
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    public static String cellText(PaperTable.Cell cell) {
        return switch (cell) {
            case PaperTable.Cell.Words words -> clean(words.text());
            case PaperTable.Cell.Figure figure -> figureText(figure.value());
            case PaperTable.Cell.Named named -> named.value() == null ? "" : figureText(named.value());
            case PaperTable.Cell.Blank blank -> "";
        };
    }

    /** Ends every line with {@code ;} and the last one with {@code .} */
    public static List<String> withListPunctuation(List<String> lines) {
        var set = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = clean(lines.get(i)).strip().replaceAll("[;.]+$", "");
            set.add(line + (i == lines.size() - 1 ? "." : ";"));
        }
        return set;
    }

    /**
     * Ends the body with {@code ./.} (Annex I, part II, section 6) when its last block is a paragraph; any other body
     * stays unchanged.
     */
    public static List<PaperBlock> withEndMark(List<PaperBlock> body) {
        if (body.isEmpty()
                || !(body.getLast() instanceof PaperBlock.Text last)
                || last.text().endsWith("./.")) {
            return body;
        }
        var closed = new ArrayList<>(body);
        closed.set(closed.size() - 1, new PaperBlock.Text(last.text().strip().replaceAll("[;.]+$", "") + "./."));
        return closed;
    }

    /** The title of an annex: {@code Phụ lục}, with a roman number when the paper has several. */
    public static String annexTitle(int index, int count) {
        return count == 1 ? "Phụ lục" : "Phụ lục " + ROMAN.get(index % ROMAN.size());
    }

    /**
     * The line below an annex title that refers to the paper: {@code (Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02
     * năm 2026 của Ủy ban nhân dân tỉnh Cà Mau)}.
     */
    public static String annexReference(OfficialPaper paper) {
        var head = paper.letterhead();
        var number = head.number() == null ? "\u00a0".repeat(8) + "/" + head.symbol() : head.number();
        var date = head.date() == null
                ? "ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0năm " + head.year()
                : Letterhead.inWords(head.date());
        var type = paper.type().title().isEmpty() ? "Công văn" : paper.type().title();
        return "(Kèm theo " + type + " số " + number + " " + date + " của " + clean(head.issuer()) + ")";
    }

    /**
     * The issuing agency's name in capitals. A name of more than 24 letters with a unit is split into two lines: the
     * kind of body, and the unit that the body serves.
     */
    public static List<String> inTwoLines(String name) {
        var full = clean(name);
        for (var word : List.of(
                " tỉnh ",
                " thành phố ",
                " Thành phố ",
                " quận ",
                " huyện ",
                " thị xã ",
                " xã ",
                " phường ",
                " thị trấn ",
                " đặc khu ")) {
            int at = full.indexOf(word);
            if (at > 0 && full.length() > 24) {
                return List.of(
                        full.substring(0, at).toUpperCase(VIETNAMESE),
                        full.substring(at + 1).toUpperCase(VIETNAMESE));
            }
        }
        return List.of(full.toUpperCase(VIETNAMESE));
    }
}
