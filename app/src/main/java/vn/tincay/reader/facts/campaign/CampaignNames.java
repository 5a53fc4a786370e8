package vn.tincay.reader.facts.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds mentions of campaigns in a paragraph: by the name, which consists of typical words; by the short name alone
 * ("Tháng hành động"); or by the day alone ("nhân ngày 25/11"). A name outside the catalogue counts only when it
 * belongs to an action month, stands in quotation marks, or begins with a capital.
 */
final class CampaignNames {
    private static final Pattern HEAD = Pattern.compile(
            "(?<![\\p{L}\\d])(thang (?:hanh dong|cao diem)|thang(?= (?:thanh nien|cong nhan|nhan dao|phu nu|an toan|khuyen hoc))|tuan le(?: hanh dong)?|ngay|16 ngay(?: dem)? hanh dong|chien dich)(?!\\p{L})");
    private static final Pattern LINKING_END =
            Pattern.compile("(?: va| voi| doi voi| vi| ve| cua|,| phong| chong| ngua)+$");
    private static final Pattern UNCATALOGUED_NAME = Pattern.compile(
            "^(?:thang cao diem|thang(?= (?:thanh|cong|nhan|phu|an|khuyen))|tuan le|ngay hoi|chien dich)(?: (?!nam \\d|tren dia ban|tu ngay|tu \\d|den |vao |hang nam|voi chu de|ngay \\d|tai |nhu |nham |dien ra|nhan dip|theo |cho |trong |do |duoc |khong (?!bao luc)|nhung |gan voi|ket hop)[\\p{L}-]{1,12}){2,8}");
    /** A campaign with its name in quotation marks: Chiến dịch "Thắp sáng màu cam". */
    private static final Pattern QUOTED = Pattern.compile(
            "^(?:thang cao diem|tuan le|ngay hoi|chien dich)(?: [\\p{L}]{2,8}){0,3} \"[\\p{L}][^\"]{3,70}\"");

    /** Words before a name that make it the name of a magazine, a programme or an event and not of a campaign. */
    private static final Pattern MEDIA_OR_EVENT =
            Pattern.compile("(?:tap chi|bao|chuyen muc|chuong trinh|toa dam) \"?$");
    /** The words before a date that is celebrated, as opposed to an ordinary date. */
    private static final Pattern CELEBRATING = Pattern.compile(
            "(?:nhan|dip|ky niem|chao mung|huong ung|mit tinh|su kien|le)(?: (?:cac|nhan|dip|ky niem|ngay|le|lon))*+ $");

    private static final Pattern LISTED = Pattern.compile("^(?:,| va|;|,? va ngay|, ngay) $");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.-])([0-3]?\\d)([/-])(1[0-2]|0?[1-9])(?![\\d-]|/\\d| ?(?:-|den))");
    private static final int LOOK_BACK = 40;

    /**
     * A mention of a campaign.
     *
     * @param name null where the text uses the short name alone
     * @param campaign its entry in the catalogue, null when it has none
     */
    record Mention(
            CampaignCatalogue.Kind kind,
            @Nullable String name,
            CampaignCatalogue.@Nullable KnownCampaign campaign,
            int start,
            int end) {}

    private CampaignNames() {}

    static List<Mention> in(String text, String plain) {
        List<Mention> mentions = new ArrayList<>();
        Matcher head = HEAD.matcher(plain);
        while (head.find()) {
            Mention mention = mentionAt(text, plain, head);
            if (mention != null
                    && !MEDIA_OR_EVENT.matcher(wordsBefore(plain, head.start())).find()) {
                mentions.add(mention);
            }
        }
        mentions.removeIf(mention ->
                mention.campaign() == null && mentions.stream().anyMatch(other -> introduces(mention, other)));
        return mentions;
    }

    /**
     * Whether the first mention only introduces the name of the second: "Chiến dịch truyền thông "16 ngày hành động"".
     */
    private static boolean introduces(Mention introduction, Mention name) {
        return introduction.name() != null
                && name.start() > introduction.start()
                && name.start() <= introduction.end() + 3;
    }

    private static @Nullable Mention mentionAt(String text, String plain, Matcher head) {
        CampaignCatalogue.Kind kind =
                head.group(1).startsWith("16") ? CampaignCatalogue.Kind.DAYS : CampaignCatalogue.Kind.of(head.group(1));
        int from = head.start();
        boolean bare = head.group(1).equals("thang");
        if (bare && !Character.isUpperCase(text.charAt(from)) && !Character.isUpperCase(text.charAt(head.end() + 1))) {
            return null;
        }
        Matcher words = CampaignCatalogue.NAME.matcher(plain).region(head.end(), plain.length());
        if (words.find()) {
            int end = endOfName(plain, head.end(), words.end());
            String name = plain.substring(from, end);
            CampaignCatalogue.KnownCampaign campaign = CampaignCatalogue.of(kind, name);
            boolean says = campaign != null || kind == CampaignCatalogue.Kind.MONTH && end > head.end();
            if (says) {
                boolean any = campaign == null && UNSPECIFIC_MONTH.matcher(name).matches();
                return new Mention(kind, any ? null : name(text, from, end), campaign, from, end);
            }
            Mention own = kind == CampaignCatalogue.Kind.WEEK ? uncataloguedMention(text, plain, kind, from) : null;
            if (kind == CampaignCatalogue.Kind.WEEK && end > head.end() + 3 && (own == null || own.end() < end)) {
                boolean said = Character.isUpperCase(text.charAt(from));
                return said ? new Mention(kind, name(text, from, end), null, from, end) : own;
            }
        }
        if (kind == CampaignCatalogue.Kind.MONTH && head.group(1).equals("thang hanh dong")) {
            return new Mention(kind, null, null, from, head.end());
        }
        return uncataloguedMention(text, plain, kind, from);
    }

    /** The short name of an action month, extended only by words that do not tell which month is meant. */
    private static final Pattern UNSPECIFIC_MONTH =
            Pattern.compile("thang hanh dong(?: (?:quoc gia|quoc te|toan quoc))+");

    /**
     * A campaign outside the catalogue, recognised by a capital or quotation marks, "Ngày hội Phụ nữ khởi nghiệp"; null
     * when none is named.
     */
    private static @Nullable Mention uncataloguedMention(
            String text, String plain, CampaignCatalogue.Kind kind, int from) {
        Matcher quoted = QUOTED.matcher(plain).region(from, Math.min(plain.length(), from + 140));
        if (quoted.find()) {
            return new Mention(kind, name(text, from, quoted.end()), null, from, quoted.end());
        }
        Matcher words = UNCATALOGUED_NAME.matcher(plain).region(from, Math.min(plain.length(), from + 140));
        boolean said = Character.isUpperCase(text.charAt(from)) || from > 0 && plain.charAt(from - 1) == '"';
        if (!said || !words.find()) {
            return null;
        }
        int end = endOfName(plain, from, words.end());
        return new Mention(kind, name(text, from, end), null, from, end);
    }

    /**
     * Days of the catalogue that the text celebrates by their date alone. Campaigns that {@code namedMentions} already
     * contains are skipped.
     */
    static List<Mention> dates(String text, String plain, List<Mention> namedMentions) {
        List<Mention> mentions = new ArrayList<>();
        Matcher m = DATE.matcher(plain);
        int last = -1;
        while (m.find()) {
            String day = "%02d-%02d".formatted(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(1)));
            CampaignCatalogue.KnownCampaign campaign = CampaignCatalogue.on(day);
            int from = m.start() >= 5 && plain.startsWith("ngay ", m.start() - 5) ? m.start() - 5 : m.start();
            boolean listed =
                    last > 0 && LISTED.matcher(plain.substring(last, from)).matches()
                            || namedMentions.stream().anyMatch(other -> followsInList(other, plain, from));
            boolean celebrated = listed || isCelebrated(text, plain, from);
            if (campaign != null && celebrated) {
                String name = "Ngày " + text.substring(m.start(), m.end());
                mentions.add(new Mention(CampaignCatalogue.Kind.DAY, name, campaign, from, m.end()));
                last = m.end();
            } else if (last > 0 && !listed || listed && campaign == null) {
                last = listed ? m.end() : -1;
            }
        }
        return mentions.stream()
                .filter(date -> namedMentions.stream().noneMatch(other -> other.campaign() == date.campaign()))
                .toList();
    }

    /** Whether a date follows a named day in a list of days: "Ngày Gia đình Việt Nam (28/6); ngày 25/11". */
    private static boolean followsInList(Mention named, String plain, int from) {
        return named.kind() == CampaignCatalogue.Kind.DAY
                && named.end() < from
                && from - named.end() < LOOK_BACK
                && BEHIND_NAMED.matcher(plain.substring(named.end(), from)).matches();
    }

    private static final Pattern BEHIND_NAMED =
            Pattern.compile(" ?(?:\\(?(?:ngay )?[\\d/.-]{3,10}\\)?)?(?:,|;| va|, va)(?: ngay)? ");

    private static boolean isCelebrated(String text, String plain, int from) {
        boolean capital =
                from > 0 && text.startsWith("Ngày ", from) && Character.isLetter(text.charAt(Math.max(0, from - 2)));
        return capital || CELEBRATING.matcher(wordsBefore(plain, from)).find();
    }

    private static String wordsBefore(String plain, int at) {
        return plain.substring(Math.max(0, at - LOOK_BACK), at);
    }

    /** The end of the name, without linking words at its end. */
    private static int endOfName(String plain, int from, int end) {
        Matcher m = LINKING_END.matcher(plain.substring(from, end));
        return m.find() ? from + m.start() : end;
    }

    private static String name(String text, int from, int end) {
        String said = TextCleanup.clean(text.substring(from, end));
        boolean closed = said.chars().filter(c -> "\"“”".indexOf(c) >= 0).count() % 2 == 0;
        String name = closed ? said : said.replaceAll("[\"“”]", "");
        return Character.isLowerCase(name.charAt(0)) ? NameCasing.capital(name) : name;
    }

    /** Whether a name is only a date. */
    static boolean isDate(String name) {
        return Folding.plain(name).matches("ngay \\d.*");
    }
}
