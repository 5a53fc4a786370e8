package vn.tincay.reader.grammar.repair;

import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.ListMarks;
import vn.tincay.reader.words.NameCasing;

/** Recognises numbered headings and recipients that continue on the next line where any other line would end. */
final class ContinuedItems {
    private ContinuedItems() {}

    /** Whether a numbered heading in bold continues in the bold paragraph below it. */
    static boolean headingContinues(CleanLine before, String last, CleanLine line) {
        return before.strong()
                && line.strong()
                && ListMarks.at(before.text()).mark().isNumbered()
                && ListMarks.at(line.text()).mark().is(ListMark.Kind.NONE)
                && NameCasing.isCapitals(before.text()) == NameCasing.isCapitals(line.text())
                && !JoiningLines.endsSentence(last)
                && !last.endsWith(":")
                && !DocumentKinds.isTypeLine(line.text());
    }

    /**
     * Whether a recipient continues, because its bracket is open or its semicolon is missing: "- Bộ Lao động / TBXH;".
     */
    static boolean recipientContinues(CleanLine before, String last, CleanLine line) {
        boolean item = ListMarks.at(before.text()).mark().isBullet();
        if (!line.gap() && item && line.text().length() < 60) {
            boolean open = last.lastIndexOf('(') > last.lastIndexOf(')');
            if (open || last.matches("[-+] ?luu\\b.*") && line.text().matches("\\([^()]{1,30}\\)[.;]?")) {
                return true;
            }
            boolean signature = Layout.isSignatureLine(line.text())
                    || NameCasing.isCapitals(line.text()) && line.text().indexOf(' ') > 0;
            if (last.endsWith(",") && ListMarks.at(line.text()).mark().is(ListMark.Kind.NONE) && !signature) {
                return true;
            }
        }
        return !line.gap()
                && ListMarks.at(before.text()).mark().is(ListMark.Kind.DASH)
                && ListMarks.at(line.text()).mark().is(ListMark.Kind.NONE)
                && !JoiningLines.endsSentence(last)
                && !last.matches("[-+] ?luu\\b.*")
                && line.text().length() < 60
                && line.text().matches(".*[;.]");
    }
}
