package vn.tincay.reader.facts.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.Hotline;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds numbers that people can call, with their owners. A long number counts when the sentence mentions calling, when
 * an owner's name stands directly beside it, or after a number that counts. A three-digit number counts only after a
 * word for calling, or in a list after a number that counts. The number of a contact person does not count.
 */
public final class HotlineFacts {
    private static final String CALLING =
            "\\b(?:tong dai|duong day(?: nong)?|hotline|(?:so )?dien thoai(?: nong)?|sdt|so (?:may|truc|nong|goi|zalo|bao tin)|truc ban|goi(?: dien| ngay| thoai| den| toi| so)*|zalo|bao tin|canh sat(?: phan ung nhanh)?|cap cuu|cuu hoa)\\b";
    private static final Pattern CALLED = Pattern.compile(CALLING);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/,%])(?<!\\d[.-])(?:1[89]00(?:[ .-]{0,2}\\d){4,6}|0(?:[ .-]{0,2}\\d){8,10}|1[01]\\d)(?![\\d%]|[ .-]\\d(?!\\d?/)|/\\d)");
    /** A word for calling before a three-digit number; between them only a name is allowed, no other number. */
    private static final Pattern CALLING_BEFORE = Pattern.compile(CALLING + "[^.;:\\d]{0,110}(?:[:(] ?)?$");

    private static final Pattern LISTED = Pattern.compile("^ ?(?:,|;|va|hoac|/|-) ?(?:so |tong dai )?$");
    private static final Pattern CONTACT =
            Pattern.compile("lien he|dong chi|\\bd/c\\b|mail|chuyen vien|tai khoan|\\bstk\\b|ma so|can cuoc");
    private static final Pattern PUBLIC = Pattern.compile(
            "tong dai|duong day|hotline|dien thoai nong|so (?:nong|truc|bao tin)|dien thoai truc|truc ban|\\bgoi\\b|bao tin");

    /** A person's name after a number, which is then private: "0977 123 456 (bà Én)". */
    private static final Pattern PERSON = Pattern.compile(" ?\\((?:gap )?(?:ong|ba|anh|chi|co|thay|dong chi|d/c) ");

    /** The contact through which reports are sent, not a hotline: "(qua Phòng X, số điện thoại: …)". */
    private static final Pattern THROUGH = Pattern.compile("\\((?:thong )?qua [^()]{3,120}$");

    private HotlineFacts() {}

    public static List<Hotline> of(ParsedDocument document) {
        List<Hotline> hotlines = new ArrayList<>();
        for (Block block : document.text()) {
            for (String sentence : TextCleanup.sentences(block.text())) {
                readSentence(sentence, block, hotlines);
            }
        }
        return hotlines;
    }

    private static void readSentence(String text, Block block, List<Hotline> hotlines) {
        String plain = Folding.plain(text);
        Matcher number = NUMBER.matcher(plain);
        int last = 0;
        boolean lastCounts = false;
        while (number.find()) {
            String between = plain.substring(last, number.start());
            boolean listed = lastCounts && LISTED.matcher(between).matches();
            boolean isPersonal =
                    PERSON.matcher(plain).region(number.end(), plain.length()).lookingAt();
            boolean isReportContact =
                    THROUGH.matcher(plain.substring(0, number.start())).find();
            boolean counts = !isPersonal
                    && !isReportContact
                    && (number.group().length() > 3
                            ? lastCounts || isPublic(plain, number, text)
                            : listed || CALLING_BEFORE.matcher(between).find());
            if (counts) {
                String owner = listed
                        ? HotlineOwners.ownerAfter(text, plain, number.end())
                        : HotlineOwners.of(text, plain, last, number.start(), number.end());
                add(number.group().replaceAll("\\D", ""), owner, block, hotlines);
            }
            last = number.end();
            lastCounts = counts;
        }
    }

    private static boolean isPublic(String plain, Matcher number, String text) {
        boolean contact =
                CONTACT.matcher(plain).find() && !PUBLIC.matcher(plain).find();
        return !contact
                && (CALLED.matcher(plain).find()
                        || HotlineOwners.isNamedBeside(text, plain, number.start(), number.end()));
    }

    private static void add(String number, @Nullable String owner, Block block, List<Hotline> hotlines) {
        for (int i = 0; i < hotlines.size(); i++) {
            if (hotlines.get(i).number().equals(number)) {
                if (hotlines.get(i).owner() == null && owner != null) {
                    hotlines.set(i, new Hotline(number, owner, block.source(0.9)));
                }
                return;
            }
        }
        hotlines.add(new Hotline(number, owner, block.source(owner == null ? 0.9 : 0.92)));
    }
}
