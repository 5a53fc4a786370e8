package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.BodyList;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * A phrase that contains only bodies, verbs that give them their role, and a deadline: "Công an xã chủ trì, phối hợp
 * với Trạm Y tế xã - quý II", "giao Đoàn xã, xong trước 30/4".
 *
 * @param time null when the phrase names none
 * @param hasVerb whether a verb gives the bodies their role, so that the phrase is more than a list of names
 */
record AssignmentPhrase(
        List<String> lead,
        List<String> coordinating,
        @Nullable String time,
        boolean hasVerb) {
    private static final String WHEN =
            "(?:thoi gian|hoan thanh|thuc hien|to chuc|xong|trong|truoc|sau|tu|den|vao|het|cham nhat|dau|giua|cuoi|ca|suot|dip|tet|trung thu|le|dot|moi|hang|cac|va|,|;|-|hoac|toi|khi|nam hoc|nam|hoc ky|quy|thang|ngay|tuan|buoi|sang|chieu|toi|mua he|he|thuong xuyen|dinh ky|dot xuat|lan|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|ky|[ivx]{1,4}|\\d{1,4}(?:[/.-]\\d{1,4}){0,2}|hang nam|dau nam|6 thang)";
    /** Words before a time directly after the verb: "… thực hiện | trong tháng 10". */
    private static final String DONE_THEN =
            "(?<=thuc hien|to chuc|tham gia|trien khai|phoi hop) (?=(?:trong|truoc|vao|cham nhat|xong) )";

    private static final Pattern TIME =
            Pattern.compile("(?:^|[,;.(] ?| - |" + DONE_THEN + ")(" + WHEN + "(?![\\p{L}])(?:[ /]*+" + WHEN
                    + "(?![\\p{L}]))*+|khi (?:co|xay ra|phat sinh|can)\\b[^,;.()]{0,40}?)(?= ?(?:[,;.)]|$| - ))");
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:quy|thang|nam|ngay|tuan|thuong xuyen|dinh ky|dot xuat|he|thu|chu nhat|tet)\\b|\\d{1,2}/\\d|\\d{1,2}[.-]\\d{1,2}[.-]20\\d\\d|\\d{4} ?- ?\\d{4}|^khi (?:co|xay|phat|can) ");
    private static final Pattern ORDER = Pattern.compile(
            "^[\\s,;:.–-]*(?:(?:trách nhiệm|đơn vị|cơ quan)(?: (?:chính|thực hiện|chủ trì))?(?:: | là )|(?:do|giao(?: cho)?|phân công)(?: cho)? )?");
    private static final Pattern LEADS = Pattern.compile(
            "^,? ?(?:la (?:co quan|don vi|dau moi) )?(?:chu tri|thuc hien|dam nhan|dam nhiem|phu trach|chiu trach nhiem|la dau moi|lam dau moi|to chuc|trien khai|lam|tham muu(?= ?(?:[,;.)]|$)))(?: (?:chu tri|tham muu|chinh|thuc hien|to chuc|trien khai))*");
    private static final Pattern WITH = Pattern.compile(
            "^[,;]? ?(?:va )?(?:co su )?(?:cung )?phoi hop(?: chat che)?(?: thuc hien)?(?: (?:voi|cung|cua))?(?: ?: ?| (?=\\p{L})|$)");
    private static final Pattern DONE = Pattern.compile(
            "^,? ?(?:cung )?(?:phoi hop )?(?:thuc hien|to chuc(?: thuc hien)?|trien khai(?: thuc hien)?|tham gia)");
    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s,;:.–)-]*");
    /** Separators that lists put between bodies and time instead of a dash. */
    private static final Pattern SLASH = Pattern.compile(" [/→] ");

    private static final int LONGEST = 300;

    boolean hasBodies() {
        return !lead.isEmpty() || !coordinating.isEmpty();
    }

    /**
     * Reads a phrase; null when it contains anything else, names neither a body nor a time, or is longer than 300
     * characters.
     */
    static @Nullable AssignmentPhrase of(String phrase) {
        if (phrase.length() > LONGEST) {
            return null;
        }
        String text = TextCleanup.clean(SLASH.matcher(phrase.strip()).replaceAll(" ; "));
        StringBuilder bodies = new StringBuilder();
        List<String> times = new ArrayList<>();
        int copied = 0;
        Matcher when = TIME.matcher(Folding.plain(text));
        while (when.find()) {
            if (DATED.matcher(when.group(1)).find()) {
                times.add(TextCleanup.clean(text.substring(when.start(1), when.end(1))));
                bodies.append(text, copied, when.start());
                copied = when.end(1);
            }
        }
        bodies.append(text, copied, text.length());
        String time = times.isEmpty() ? null : String.join(", ", times);
        Builder builder = new Builder(bodies.toString());
        return builder.readAll() && (time != null || !builder.lead.isEmpty() || !builder.coordinating.isEmpty())
                ? new AssignmentPhrase(
                        List.copyOf(builder.lead), List.copyOf(builder.coordinating), time, builder.hasVerb)
                : null;
    }

    /** Removes names and their verbs one after another from the beginning of the text. */
    private static final class Builder {
        private final List<String> lead = new ArrayList<>();
        private final List<String> coordinating = new ArrayList<>();
        private boolean hasVerb;
        private String rest;

        Builder(String phrase) {
            Matcher order = ORDER.matcher(Folding.lower(phrase));
            boolean given =
                    order.find() && !order.group().isBlank() && order.end() > 0 && Character.isLetter(phrase.charAt(0));
            hasVerb = given;
            rest = phrase.substring(order.end());
            rest = given && !rest.isEmpty() && !Bodies.starts(rest) ? NameCasing.capital(rest) : rest;
        }

        boolean readAll() {
            rest = rest.substring(matchLength(PUNCTUATION));
            while (!rest.isEmpty()) {
                if (!readNext()) {
                    return false;
                }
                rest = rest.substring(matchLength(PUNCTUATION));
            }
            return true;
        }

        /**
         * Reads the next name or list of names with its verb and the bodies that coordinate with it; false when no name
         * follows.
         */
        private boolean readNext() {
            List<String> names = readNames(false);
            if (names.isEmpty()) {
                return false;
            }
            int leads = matchLength(LEADS);
            rest = rest.substring(leads);
            int with = matchLength(WITH);
            if (with == 0) {
                lead.addAll(names);
            } else {
                rest = rest.substring(with);
                addCoordinating(names, leads > 0);
            }
            hasVerb |= leads > 0 || with > 0;
            return true;
        }

        private void addCoordinating(List<String> names, boolean leading) {
            List<String> others = readNames(true);
            boolean object = !others.isEmpty();
            (object || leading ? lead : coordinating).addAll(names);
            coordinating.addAll(others);
            rest = rest.substring(matchLength(DONE));
        }

        /**
         * Reads a list of names; with {@code lowerCase} names may begin with a lower-case letter, as those of
         * coordinating bodies do: "phối hợp giáo viên chủ nhiệm".
         */
        private List<String> readNames(boolean lowerCase) {
            boolean capital = !rest.isEmpty() && !Bodies.starts(rest) && (lowerCase || rest.startsWith("các "));
            String named = capital ? NameCasing.capital(rest) : rest;
            int length = Bodies.nameLength(named);
            String name = rest.substring(0, length);
            int dash = name.lastIndexOf(" - ");
            boolean two = dash > 0 && Bodies.startsAt(name, dash + 3);
            length = two ? dash : length;
            List<String> names = length == 0 ? List.of() : BodyList.of(rest.substring(0, length));
            rest = rest.substring(length);
            return names;
        }

        private int matchLength(Pattern words) {
            Matcher m = words.matcher(Folding.plain(rest));
            return m.find() ? m.end() : 0;
        }
    }
}
