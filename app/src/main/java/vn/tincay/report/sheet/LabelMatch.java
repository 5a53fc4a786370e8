package vn.tincay.report.sheet;

import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;

/** How the visible label of a row or column matches its hidden code. */
enum LabelMatch {
    OWN,
    /** The label belongs to another code: only the visible part of the table was sorted. */
    ANOTHER,
    UNKNOWN;

    /**
     * Matches the shown label, exactly at first, because two labels may differ only by their diacritics or signs.
     *
     * @param own the label that belongs to the code; a blank one matches everything
     * @param all the labels of the table, in either language of the form
     */
    static LabelMatch of(String shown, Text own, Collection<Text> all) {
        if (own.vi().isBlank() && own.en().isBlank()) {
            return OWN;
        }
        var exact = of(shown, own, all, LabelMatch::tidy);
        return exact == UNKNOWN ? of(shown, own, all, VietnameseText::fold) : exact;
    }

    private static LabelMatch of(String shown, Text own, Collection<Text> all, UnaryOperator<String> simplify) {
        var label = simplify.apply(shown);
        if (label.isEmpty()) {
            return UNKNOWN;
        }
        if (isSame(label, own, simplify)) {
            return OWN;
        }
        return all.stream().anyMatch(other -> isSame(label, other, simplify)) ? ANOTHER : UNKNOWN;
    }

    private static boolean isSame(String label, Text title, UnaryOperator<String> simplify) {
        return label.equals(simplify.apply(title.vi())) || label.equals(simplify.apply(title.en()));
    }

    private static String tidy(String text) {
        return VietnameseText.tidy(TypedText.clean(text)).toLowerCase(Locale.ROOT);
    }
}
