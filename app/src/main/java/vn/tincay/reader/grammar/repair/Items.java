package vn.tincay.reader.grammar.repair;

import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.DocTypes;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.Mark;
import vn.tincay.reader.grammar.Marks;
import vn.tincay.reader.words.Casing;

/** Recognises numbered headings and recipients that continue where any other line would have ended. */
final class Items {
    private Items() {}

    /** A numbered heading in bold continues in the bold paragraph below it. */
    static boolean headingGoesOn(CleanLine before, String last, CleanLine line) {
        return before.strong()
                && line.strong()
                && Marks.at(before.text()).mark().isNumbered()
                && Marks.at(line.text()).mark().is(Mark.Kind.NONE)
                && Casing.isCapitals(before.text()) == Casing.isCapitals(line.text())
                && !Joining.ended(last)
                && !last.endsWith(":")
                && !DocTypes.isTypeLine(line.text());
    }

    /** "- Bộ Lao động / TBXH;": a recipient continues until its bracket is closed and its semicolon has come. */
    static boolean recipientGoesOn(CleanLine before, String last, CleanLine line) {
        boolean item = Marks.at(before.text()).mark().isBullet();
        if (!line.gap() && item && line.text().length() < 60) {
            boolean open = last.lastIndexOf('(') > last.lastIndexOf(')');
            if (open || last.matches("[-+] ?luu\\b.*") && line.text().matches("\\([^()]{1,30}\\)[.;]?")) {
                return true;
            }
            boolean signature = Layout.signs(line.text())
                    || Casing.isCapitals(line.text()) && line.text().indexOf(' ') > 0;
            if (last.endsWith(",") && Marks.at(line.text()).mark().is(Mark.Kind.NONE) && !signature) {
                return true;
            }
        }
        return !line.gap()
                && Marks.at(before.text()).mark().is(Mark.Kind.DASH)
                && Marks.at(line.text()).mark().is(Mark.Kind.NONE)
                && !Joining.ended(last)
                && !last.matches("[-+] ?luu\\b.*")
                && line.text().length() < 60
                && line.text().matches(".*[;.]");
    }
}
