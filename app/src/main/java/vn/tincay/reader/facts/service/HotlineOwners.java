package vn.tincay.reader.facts.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds the owner of a hotline: between "tổng đài" and the number, directly before or after the number, or elsewhere
 * in the sentence.
 */
final class HotlineOwners {
    private static final Pattern KIND = Pattern.compile(
            "\\b(?:tong dai(?: dien thoai)?|duong day(?: nong)?|hotline|(?:so )?dien thoai(?: nong| truc(?: ban)?| ban)?|sdt|so (?:may(?: truc)?|truc(?: ban)?|nong|goi|zalo|bao tin)|truc ban|bao tin|tiep nhan tin bao|goi(?: dien| ngay| thoai| den| toi| so)*|qua zalo|zalo)\\b");
    private static final Pattern NO_NAME =
            Pattern.compile("\\b(?:dien thoai|so|mien phi|tu van|ho tro|nong|24/7|24/24|cua|tai|la|qua|thuoc|va)\\b");
    private static final Pattern OF = Pattern.compile("^ ?(?:cua|tai|thuoc) ");
    private static final Pattern LINK_TO_OWNER = Pattern.compile("^ ?(?:cua |tai |thuoc |do |\\((?=[\\p{L}]))");
    /** Separators; a name directly before a number begins after the last of them. */
    private static final Pattern PART = Pattern.compile("[;:.,](?: |$)|[()]| va(?: (?=\\p{L})|$)");

    private static final Pattern NAME_BEFORE = Pattern.compile("(?: ?[:(] ?| - )$");
    /** Ends the text after a number in which its owner is sought: the end of the clause, or the next number. */
    private static final Pattern END_OF_PART =
            Pattern.compile("[;.](?: |$)|, (?:duong day|so |tong dai|hotline)|\\d{3}| va (?:so|duong day|tong dai) ");

    private static final Pattern PREPOSITION = Pattern.compile("(?:tai|cua|thuoc|do) $");
    private static final int CUA_LENGTH = " cua ".length();
    private static final int SHORTEST = 9;
    private static final int LONGEST = 90;

    private HotlineOwners() {}

    /**
     * The owner of the number from {@code start} to {@code end}, null when none is named; {@code from} is the end of
     * the previous number.
     */
    static @Nullable String of(String text, String plain, int from, int start, int end) {
        int lead = start - linkLength(plain.substring(from, start));
        int kind = -1;
        int name = from;
        Matcher kinds = KIND.matcher(plain).region(from, lead);
        while (kinds.find()) {
            kind = kinds.start();
            name = kinds.end();
        }
        String owner = kind < 0 ? null : ownerAfterKind(text, plain, kind, name, lead);
        if (owner != null) {
            return owner;
        }
        if (kind < 0 || lead - name > 1) {
            String before = ownerBefore(text, plain, from, lead);
            if (before != null) {
                return before;
            }
        }
        String following = ownerAfter(text, plain, end);
        if (following != null) {
            return following;
        }
        Matcher ends = END_OF_PART.matcher(plain);
        int stop = ends.find(end) ? ends.start() : text.length();
        String near = bodyAfterPreposition(text, plain, end, Math.min(stop, end + 220));
        return near == null && kind >= 0 ? bodyAfterPreposition(text, plain, Math.max(0, kind - 120), kind) : near;
    }

    /**
     * Whether an owner's name stands directly before or after a number: "Hội Phụ nữ xã: 0905 …", "số 1800 … của Bộ Nội
     * vụ".
     */
    static boolean isNamedBeside(String text, String plain, int start, int end) {
        String before = plain.substring(Math.max(0, start - LONGEST), start);
        boolean labelled =
                NAME_BEFORE.matcher(before).find() && ownerBefore(text, plain, 0, start - linkLength(before)) != null;
        return labelled || before.endsWith("so ") && ownerAfter(text, plain, end) != null;
    }

    /** The length of the characters at the end that link a name with its number. */
    private static int linkLength(String before) {
        int length = before.length();
        while (length > 0 && " :(-".indexOf(before.charAt(length - 1)) >= 0) {
            length--;
        }
        return before.length() - length;
    }

    /**
     * The owner between words such as "tổng đài" and the number, null when none is there: "Đường dây nóng của X",
     * "Tổng đài quốc gia bảo vệ trẻ em".
     */
    private static @Nullable String ownerAfterKind(String text, String plain, int kind, int name, int lead) {
        String between = plain.substring(name, lead);
        Matcher of = OF.matcher(between);
        if (of.find()) {
            return name(text.substring(name + of.end(), lead));
        }
        int at = Math.max(
                between.lastIndexOf(" cho "), Math.max(between.lastIndexOf(" cua "), between.lastIndexOf(" tai ")));
        if (at >= 0 && Bodies.startsAt(text, name + at + CUA_LENGTH)) {
            return name(text.substring(name + at + CUA_LENGTH, lead));
        }
        boolean capital = name + 1 < lead && Character.isUpperCase(text.charAt(name + 1));
        boolean clause = PART.matcher(between).find();
        if (capital && !clause) {
            return name(text.substring(name + 1, lead));
        }
        String words = NO_NAME.matcher(between).replaceAll("").strip();
        boolean service = !plain.startsWith("goi", kind) && !plain.startsWith("so ", kind);
        return service && !clause && words.length() >= SHORTEST ? name(text.substring(kind, lead)) : null;
    }

    /** The body or office directly before the number, within the same clause; null when there is none. */
    private static @Nullable String ownerBefore(String text, String plain, int from, int lead) {
        int start = Math.max(from, lead - LONGEST);
        Matcher part = PART.matcher(plain).region(start, lead);
        while (part.find()) {
            start = part.end();
        }
        for (int i = start; i < lead; i++) {
            boolean wordStart = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(';
            if (wordStart && Character.isUpperCase(text.charAt(i)) && (i == start || Bodies.startsAt(text, i))) {
                String rest = text.substring(i, lead);
                boolean body = Bodies.startsAt(text, i) && Bodies.nameLength(rest) >= rest.length() - 1;
                boolean office = i == start && rest.indexOf(' ') > 0 && !Bodies.isVerbAt(Folding.lower(rest), "x", 0);
                if (body || office && OFFICE.matcher(Folding.plain(rest)).find()) {
                    return name(DUTY.matcher(rest).replaceFirst(""));
                }
            }
        }
        return null;
    }

    /** Words for "on duty" between a name and its number: "Công an xã | trực ban số …". */
    private static final Pattern DUTY = Pattern.compile(" (?:trực|trực ban|trực máy)(?: số)?$");

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:pho )?(?:chu tich|truong|giam doc|hieu truong|bi thu|tram truong|chu nhiem|to truong|canh sat|cong an|y te|tong phu trach)\\b");

    /**
     * The owner named directly after the number, null when there is none: "1900 … của Ngôi nhà bình yên", "1800 … (Ngôi
     * nhà Ánh Dương)".
     */
    static @Nullable String ownerAfter(String text, String plain, int end) {
        Matcher link = LINK_TO_OWNER.matcher(plain).region(end, plain.length());
        if (!link.find() || link.end() >= text.length() || !Character.isUpperCase(text.charAt(link.end()))) {
            return null;
        }
        boolean bracket = plain.charAt(link.end() - 1) == '(';
        int stop = bracket ? plain.indexOf(')', link.end()) : -1;
        String rest = text.substring(link.end(), stop < 0 ? text.length() : stop);
        int length = bracket ? rest.length() : nameLength(rest);
        return length > 2 && length <= LONGEST ? name(rest.substring(0, length)) : null;
    }

    /** The length of the name at the beginning; a name that no list contains ends with its clause. */
    private static int nameLength(String rest) {
        int body = Bodies.nameLength(rest);
        Matcher end = NAME_END.matcher(Folding.plain(rest));
        int part = rest.length();
        while (part == rest.length() && end.find()) {
            part = body > 0
                            && COMMA_WITHIN
                                    .matcher(rest)
                                    .region(end.start(), rest.length())
                                    .lookingAt()
                    ? part
                    : end.start();
        }
        return body == 0 ? part : Math.min(body, part);
    }

    /** A comma inside a name: "Phòng Chính trị, tư tưởng", "Sở Văn hóa, Thể thao và Du lịch". */
    private static final Pattern COMMA_WITHIN =
            Pattern.compile(", (?:tư tưởng|chống|thể thao|Thể thao|truyền hình|Truyền hình|Thương binh)(?!\\p{L})");

    private static final Pattern NAME_END = Pattern.compile(
            "[;:.,()]| va (?:so|duong|tong|hotline|dien|\\d)| (?:de|khi|nham|den|len|cho|tren|trong|o) ");

    private static @Nullable String bodyAfterPreposition(String text, String plain, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean start = i > 0 && text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
            if (start && PREPOSITION.matcher(plain.substring(0, i)).find() && Bodies.startsAt(text, i)) {
                String rest = text.substring(i);
                return name(rest.substring(0, nameLength(rest)));
            }
        }
        return null;
    }

    private static @Nullable String name(String text) {
        String clean = TextCleanup.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
