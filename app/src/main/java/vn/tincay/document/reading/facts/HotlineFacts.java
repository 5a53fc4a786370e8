package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Hotline;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.words.Bodies;
import vn.tincay.document.reading.words.Folding;
import vn.tincay.document.reading.words.Texts;

/** Numbers people can call, with whose they are. A contact's mobile number of the drafting office is none. */
final class HotlineFacts {
    private static final Pattern CALL = Pattern.compile(
            "\\b(tong dai|duong day(?: nong)?|hotline|dien thoai nong|so (?:dien thoai |may )?truc(?: ban)?|so dien thoai|goi(?: dien| ngay| thoai| den| toi| so)*)([^.;:\\d]{0,110}?)(?:so|dien thoai|:|la|\\(|) ?:? ?(1[01]\\d(?![ .-]?\\d)|\\d[\\d. -]{5,14}\\d)(?![\\d%]|/\\d{4})");
    private static final Pattern LISTED = Pattern.compile(
            "^(?:,|;| va| hoac|/| -) ?(?:so |tong dai )?(1[01]\\d(?![ .-]?\\d)|\\d[\\d. -]{5,14}\\d)(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("1[01]\\d|1[89]00\\d{4,6}|0\\d{8,10}");
    private static final Pattern CONTACT = Pattern.compile("lien he|dong chi|\\bd/c\\b|mail|chuyen vien");
    private static final Pattern OWNER = Pattern.compile("(?:tai|cua|thuoc|do) $");

    private HotlineFacts() {}

    static List<Hotline> of(Draft draft) {
        List<Hotline> found = new ArrayList<>();
        for (Block block : draft.text()) {
            for (String sentence : Texts.sentences(block.text())) {
                sentence(sentence, block, found);
            }
        }
        return found;
    }

    private static void sentence(String text, Block block, List<Hotline> found) {
        String plain = Folding.plain(text);
        Matcher m = CALL.matcher(plain);
        while (m.find()) {
            String number = m.group(3).replaceAll("\\D", "");
            boolean contact =
                    m.group(1).equals("so dien thoai") && CONTACT.matcher(plain).find();
            if (SHORT.matcher(number).matches() && !contact) {
                add(number, owner(text, plain, m), block, found);
                listed(plain, m.end(), block, found);
            }
        }
    }

    /** "111, 113 và 1900…": further numbers in a row. */
    private static void listed(String plain, int from, Block block, List<Hotline> found) {
        Matcher next = LISTED.matcher(plain).region(from, plain.length());
        while (next.find()) {
            String number = next.group(1).replaceAll("\\D", "");
            if (!SHORT.matcher(number).matches()) {
                return;
            }
            add(number, null, block, found);
            next.region(next.end(), plain.length());
        }
    }

    private static void add(String number, @Nullable String owner, Block block, List<Hotline> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).number().equals(number)) {
                if (found.get(i).owner() == null && owner != null) {
                    found.set(i, new Hotline(number, owner, block.source(0.9)));
                }
                return;
            }
        }
        found.add(new Hotline(number, owner, block.source(owner == null ? 0.9 : 0.92)));
    }

    /** The name between "Tổng đài" and the number; else the body the sentence puts the number at. */
    private static @Nullable String owner(String text, String plain, Matcher m) {
        String between = m.group(2)
                .replaceAll("\\b(?:dien thoai|so|mien phi|tu van|ho tro|nong|24/7)\\b", "")
                .strip();
        Matcher of = OF.matcher(m.group(2));
        if (of.find()) {
            return Texts.clean(text.substring(m.start(2) + of.end(), m.end(2)));
        }
        if (between.length() > 9 && !m.group(1).startsWith("goi")) {
            return Texts.clean(text.substring(m.start(1), m.end(2)));
        }
        Matcher ends = OWN_PART.matcher(plain);
        int end = ends.find(m.end()) ? ends.start() : text.length();
        String near = body(text, plain, m.end(), Math.min(end, m.end() + 220));
        return near == null ? body(text, plain, Math.max(0, m.start() - 120), m.start()) : near;
    }

    private static final Pattern OF =
            Pattern.compile("^ ?(?:cua |tai |thuoc |(?=(?:cong an|tram|ubnd|uy ban|trung tam|hoi|doan|phong|so) ))");
    /** A number speaks for the bodies named beside it, up to the next number or the end of the clause. */
    private static final Pattern OWN_PART =
            Pattern.compile("[;.](?: |$)|, (?:duong day|so |tong dai|hotline)|\\d{3}| va (?:so|duong day|tong dai) ");

    private static @Nullable String body(String text, String plain, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean start = i > 0 && text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
            if (start && OWNER.matcher(plain.substring(0, i)).find() && Bodies.startsAt(text, i)) {
                String rest = text.substring(i);
                int comma = rest.indexOf(", ");
                int length = Bodies.nameLength(rest);
                int purpose = Folding.plain(rest).indexOf(" de ");
                int end = length == 0 ? rest.length() : length;
                end = comma > 0 ? Math.min(comma, end) : end;
                end = purpose > 0 ? Math.min(purpose, end) : end;
                return Texts.clean(rest.substring(0, end));
            }
        }
        return null;
    }
}
