package vn.tincay.reader.grammar.repair;

import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.text.Ordinals;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/**
 * Joins lines of a document's head that a narrow column broke: "CỘNG / HÒA XÃ HỘI …", "Số: / 90/KH-UBND", "Hà / Nội,
 * ngày …".
 */
public final class HeadFragments {
    private static final String MOTTO = "cong hoa xa hoi chu nghia viet nam";
    private static final Pattern PLACE = Pattern.compile("^\\p{L}[\\p{L} -]{0,24}, ?ngay\\b.*");
    private static final Pattern SHORT_NAME = Pattern.compile("^\\p{L}{2,9}(?: \\p{L}{2,9}){0,2}$");
    private static final Pattern OPEN_DATE =
            Pattern.compile("^[\\p{L} .-]{2,40}, ?(?:ngay ?(?:\\d{1,2} ?(?:thang ?(?:\\d{1,2} ?(?:nam)?)?)?)?)?$");
    private static final Pattern DATE_GOES_ON =
            Pattern.compile("^(?:ngay|\\d{1,2} thang|thang|nam|\\d{1,4})\\b.{0,40}$");

    /** Stamps that stand alone above or beside a head. */
    private static final Set<String> STAMPS = Set.of("mat", "khan", "gap", "copy");

    private HeadFragments() {}

    /**
     * Whether a word in capitals alone on its line begins a name or kind that the next line continues: "QUYẾT / ĐỊNH".
     * It begins none when the next line begins a name of its own or the state title: "TỈNH CAO / SƠN / SỞ Y TẾ".
     */
    static boolean isBroken(String last, String line) {
        return last.indexOf(' ') < 0
                && last.length() <= 7
                && NameCasing.isCapitals(last)
                && NameCasing.isCapitals(line)
                && last.chars().allMatch(Character::isLetter)
                && !beginsAnother(last, line)
                && !STAMPS.contains(Folding.plain(last))
                && Ordinals.ofRoman(last) == 0;
    }

    private static boolean beginsAnother(String last, String line) {
        return Folding.plain(line).startsWith("cong hoa xa hoi")
                || Bodies.starts(line) && !Bodies.starts(last + " " + line);
    }

    /** The missing rest of a broken state title or motto, in folded letters; empty for any other line. */
    public static String missingRest(String last) {
        for (String whole : new String[] {MOTTO, "doc lap - tu do - hanh phuc"}) {
            if (last.length() >= SHORTEST_PART && whole.startsWith(last + " ")) {
                return whole.substring(last.length() + 1);
            }
        }
        return "";
    }

    private static final int SHORTEST_PART = 12;

    /**
     * Whether two folded lines are one line of the head; a body's name above a place and date does not belong to the
     * place.
     */
    static boolean belongTogether(String last, String line, boolean gap) {
        boolean motto = MOTTO.startsWith(last + " ")
                && MOTTO.startsWith(
                        (last + " " + line).substring(0, Math.min(MOTTO.length(), last.length() + 1 + line.length())));
        boolean number = last.matches("so ?:?") && line.matches("\\d{0,6}[a-z]? ?[/-].*");
        boolean committee = last.endsWith("uy ban nhan") && line.startsWith("dan")
                || last.equals("uy") && line.startsWith("ban nhan dan");
        boolean place = !gap
                && SHORT_NAME.matcher(last).matches()
                && PLACE.matcher(line).matches()
                && !last.equals("ke hoach");
        return motto || number || committee || place || isOneDate(last, line);
    }

    /** Whether a line continues the unfinished place and date on the line above. */
    public static boolean isOneDate(String last, String line) {
        return OPEN_DATE.matcher(last).matches() && DATE_GOES_ON.matcher(line).matches();
    }
}
