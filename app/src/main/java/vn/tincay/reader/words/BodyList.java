package vn.tincay.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a written list of bodies: {@code Sở Y tế; Sở Văn hóa, Thể thao và Du lịch; UBND các huyện, thành phố}. */
public final class BodyList {
    private static final Pattern SHARED_HEAD = Pattern.compile("^((?:các )?(?:sở|phòng|ban|hội|bộ)): (.+)$");
    private static final Pattern LABEL = Pattern.compile("^(?:cac )?(?:so|phong|ban|bo)(?:, (?:ban|nganh|so))*: ");

    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?:sở|phòng|ban|hội|bộ|ubnd|ủy ban|công an|các|đài|báo|trung tâm|đơn vị|văn phòng)\\b");

    private BodyList() {}

    public static List<String> of(String text) {
        List<String> bodies = new ArrayList<>();
        String group = "";
        for (String part : text.split(";")) {
            String clean = clean(part);
            Matcher shared = SHARED_HEAD.matcher(Folding.lower(clean));
            group = shared.matches() ? clean.substring(0, shared.end(1)) + ": " : group;
            boolean ofGroup = !group.isEmpty()
                    && !shared.matches()
                    && !FIRST_WORD.matcher(Folding.lower(clean)).find();
            clean = ofGroup ? group + clean : clean;
            if (clean.isEmpty()) {
                continue;
            }
            bodies.addAll(withSharedBeginning(clean));
        }
        return bodies.stream()
                .map(BodyList::clean)
                .filter(b -> b.length() > 1)
                .distinct()
                .toList();
    }

    /**
     * The bodies of a part of the list. A common first word is repeated: "các Sở: Y tế, Tư pháp" means Sở Y tế and Sở
     * Tư pháp.
     */
    private static List<String> withSharedBeginning(String part) {
        Matcher m = SHARED_HEAD.matcher(Folding.lower(part));
        if (!m.matches()) {
            String names = afterLabel(part);
            return split(names, Bodies.starts(names));
        }
        String head = NameCasing.capital(m.group(1).replace("các ", ""));
        List<String> expanded = new ArrayList<>();
        for (String piece : split(part.substring(m.start(2)), false)) {
            expanded.add(FIRST_WORD.matcher(Folding.lower(piece)).find() ? piece : head + " " + piece);
        }
        return expanded;
    }

    private static String afterLabel(String part) {
        Matcher m = LABEL.matcher(Folding.plain(part));
        return m.find() ? part.substring(m.end()) : part;
    }

    private static List<String> split(String part, boolean named) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            int next = depth > 0 ? -1 : nextStart(part, i, start, named);
            if (next > 0) {
                pieces.add(part.substring(start, i));
                start = next;
            }
        }
        pieces.add(part.substring(start));
        return withSharedEnd(pieces);
    }

    /** Where the next body begins if a separator is at {@code i}; otherwise -1. */
    private static int nextStart(String part, int i, int start, boolean named) {
        if (part.charAt(i) == ',' && i + 2 < part.length()) {
            int at = i + (part.charAt(i + 1) == ' ' ? 2 : 1);
            if (part.startsWith("và ", at)) {
                at += 3;
            }
            return beginsItem(part, at, start, named) ? at : -1;
        }
        if (part.startsWith(" và ", i) && Bodies.startsAt(part, i + 4)) {
            String before = Folding.plain(part.substring(Math.max(start, i - "hoi dong nhan dan".length()), i));
            boolean oneName = before.endsWith("hdnd")
                    || before.endsWith("hoi dong nhan dan")
                    || part.substring(start, i).strip().equals("Báo");
            return oneName ? -1 : i + 4;
        }
        return -1;
    }

    private static boolean beginsItem(String part, int at, int start, boolean named) {
        if (at >= part.length() || part.regionMatches(true, at, "thể thao", 0, "thể thao".length())) {
            return false;
        }
        if (at - start == "phong phong, ".length()
                && Folding.plain(part.substring(start, at)).equals("phong phong, ")) {
            return false;
        }
        return Bodies.startsAt(part, at) || (!named && Character.isUpperCase(part.charAt(at)));
    }

    /**
     * Adds the closing "thuộc …" of "đơn vị sự nghiệp" to "các phòng" before it: "các phòng chuyên môn, đơn vị sự
     * nghiệp thuộc Sở X".
     */
    private static List<String> withSharedEnd(List<String> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            int tail = pieces.get(i).indexOf(" thuộc ");
            boolean pair = Folding.plain(pieces.get(i)).startsWith("don vi su nghiep")
                    && Folding.plain(pieces.get(i - 1).strip()).startsWith("cac phong");
            if (pair && tail > 0 && !pieces.get(i - 1).contains(" thuộc ")) {
                pieces.set(i - 1, pieces.get(i - 1).strip() + pieces.get(i).substring(tail));
            }
        }
        return pieces;
    }

    private static String clean(String text) {
        String clean = text.strip();
        while (!clean.isEmpty() && ".,;:-–+*/".indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            clean = clean.substring(0, clean.length() - 1).strip();
        }
        while (!clean.isEmpty() && ".,;:-–+*".indexOf(clean.charAt(0)) >= 0) {
            clean = clean.substring(1).strip();
        }
        return clean.startsWith("và ") || clean.startsWith("với ") ? clean.substring(clean.indexOf(' ') + 1) : clean;
    }
}
