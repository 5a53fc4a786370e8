package vn.tincay.reader.facts.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Finds the places named directly after a model: "tại các xã: A huyện B, xã C huyện D và Trung tâm E". */
final class ModelPlaces {
    private static final Pattern AT = Pattern.compile(
            "^\"?[^.;,]{0,25}?\\b(?:tai|o) (?:cac )?(?:dia ban )?(?=xa|phuong|thi tran|huyen|thon|trung tam|quan|thi xa|ap|dac khu)((?:xa|phuong|thi tran|huyen|thon)(?:, (?:phuong|thi tran))? ?:|)");
    private static final Pattern STOP = Pattern.compile(" (?:de|nham|theo|tu|voi|trong|duoc|co|len|gop) |[.;:(]");
    private static final Pattern NEXT = Pattern.compile(", (?:va )?| va (?=\\p{L})");
    private static final Pattern OUTER = Pattern.compile("(?<=\\S),? (?=(?:huyen|quan|thi xa|thanh pho|tinh) \\p{L})");
    private static final int FARTHEST = 420;

    private ModelPlaces() {}

    static List<String> after(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + FARTHEST));
        String plain = Folding.plain(rest);
        Matcher at = AT.matcher(plain);
        if (!at.find()) {
            return List.of();
        }
        String type = at.group(1).replace(":", "").strip();
        Matcher stop = STOP.matcher(plain);
        int end = stop.find(at.end()) ? stop.start() : rest.length();
        List<String> places = new ArrayList<>();
        int start = at.end();
        Matcher next = NEXT.matcher(plain.substring(0, end));
        while (next.find(start)) {
            add(places, rest.substring(start, next.start()), type);
            start = next.end();
        }
        add(places, rest.substring(start, end), type);
        return places;
    }

    private static void add(List<String> places, String piece, String type) {
        String name = TextCleanup.clean(piece);
        if (name.length() < 2
                || !Character.isUpperCase(name.charAt(0))
                        && !Folding.plain(name)
                                .matches("(?:xa|phuong|thi tran|huyen|thon|quan|thi xa|ap|dac khu|thanh pho) \\S.*")) {
            return;
        }
        boolean bare = !type.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !Folding.plain(name).startsWith("trung tam");
        String typed = bare ? typeWord(type) + " " + name : name;
        boolean outer = Folding.plain(name).matches("(?:huyen|quan|thi xa|thanh pho|tinh) .*");
        if (outer && !places.isEmpty() && isInner(places.getLast())) {
            places.set(places.size() - 1, places.getLast() + ", " + name);
            return;
        }
        places.add(OUTER.matcher(Folding.plain(typed)).find() ? withComma(typed) : typed);
    }

    private static boolean isInner(String place) {
        return Folding.plain(place).matches("(?:xa|phuong|thi tran|thon|ap) [^,]*");
    }

    private static String withComma(String place) {
        Matcher m = OUTER.matcher(Folding.plain(place));
        return m.find(4) ? place.substring(0, m.start()) + ", " + place.substring(m.end()) : place;
    }

    private static String typeWord(String plain) {
        return switch (plain) {
            case "phuong" -> "phường";
            case "thi tran" -> "thị trấn";
            case "huyen" -> "huyện";
            case "thon" -> "thôn";
            default -> "xã";
        };
    }
}
