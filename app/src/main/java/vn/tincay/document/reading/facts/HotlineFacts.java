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
            "\\b(tong dai|duong day nong|hotline|dien thoai nong|so dien thoai)([^.;:\\d]{0,110}?)(?:so|dien thoai|:|la|\\(|) ?:? ?(\\d[\\d. -]{1,14}\\d)(?![\\d/%])");
    private static final Pattern LISTED = Pattern.compile("^(?:,|;| va| hoac|/| -) ?(?:so )?(\\d{3,11})\\b");
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
                Matcher next = LISTED.matcher(plain.substring(m.end()));
                if (next.find() && SHORT.matcher(next.group(1)).matches()) {
                    add(next.group(1), null, block, found);
                }
            }
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
        if (between.length() > 9) {
            return Texts.clean(text.substring(m.start(1), m.end(2)));
        }
        String near = body(text, plain, m.end(), Math.min(text.length(), m.end() + 220));
        return near == null ? body(text, plain, Math.max(0, m.start() - 120), m.start()) : near;
    }

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
