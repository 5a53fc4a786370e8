package vn.tincay.reader.facts.task;

import java.util.regex.Pattern;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;

/** Joins the lines of a table cell to names: a name may take several lines, but each new name begins a line. */
final class NamesInCell {
    private static final Pattern BULLET = Pattern.compile("^(?:[-–+*•]|\\d{1,2}[.)]) ?(?=\\S)");
    /** Words that end no name, so that the next line continues the name. */
    private static final Pattern ENDS_IN_MID_NAME = Pattern.compile(
            "(?:[,(-]|(?:^|[ ,;])(?:va|voi|cua|thuoc|cac|uy ban|hoi|so|phong|ban|van phong|trung tam|truong|thuong truc|ban thuong vu|ban chap hanh|doan|cong an|don vi|co quan|bo|ubnd|mat tran|lien hiep|tram|truong|pho|thanh nien|giam doc|chu tich|thanh vien))$");

    /** A lower-case group at the beginning of a line belongs to the name before it: "Hội LHPN | các cấp". */
    private static final Pattern CONTINUES = Pattern.compile("^(?:các cấp|cấp \\p{Ll}|ở \\p{Ll})");

    private NamesInCell() {}

    /** The names in a cell, separated by semicolons. */
    static String joined(String cell) {
        StringBuilder names = new StringBuilder();
        for (String raw : cell.split("\n")) {
            String line = raw.strip();
            String text = BULLET.matcher(line).replaceFirst("");
            boolean marked = text.length() < line.length();
            if (!text.isEmpty()) {
                boolean dash = marked && !Bodies.starts(text) && !names.isEmpty();
                names.append(names.isEmpty() ? "" : beginsName(names, text, marked) ? "; " : " ")
                        .append(dash ? line : text);
            }
        }
        return names.toString();
    }

    private static boolean beginsName(StringBuilder names, String text, boolean marked) {
        String before = Folding.plain(names.toString()).strip();
        boolean name = (Bodies.starts(text) && !CONTINUES.matcher(text).find()) || TaskLabels.firstLabel(text) == 0;
        return name && (marked || !ENDS_IN_MID_NAME.matcher(before).find());
    }
}
