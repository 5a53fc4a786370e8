package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Campaign;
import vn.tincay.document.reading.Source;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.grammar.Node;
import vn.tincay.document.reading.words.Dates;
import vn.tincay.document.reading.words.Folding;
import vn.tincay.document.reading.words.Texts;

/** Action months, weeks and days the plan takes part in, with their days where the text gives them. */
final class CampaignFacts {
    private static final Pattern NAME = Pattern.compile(
            "\\b((?:thang hanh dong|thang cao diem|tuan le|chien dich|ngay (?:quoc te|the gioi|quoc gia|toan dan|gia dinh viet nam|phu nu viet nam|phap luat|hoi)|16 ngay hanh dong|dien dan)(?:(?!\\bnam \\d|\\btren dia ban|\\btu ngay|\\bhang nam|\\bvoi chu de|\\bngay \\d|\\btai cac|\\btai dia|\\btai xa|\\bo dia|\\bnhu\\b|\\bnham\\b|\\bdien ra\\b|\\bla dip\\b|\\bnoi rieng|\\bket hop|\\bthong qua|\\bdo |\\bcua (?:tinh|huyen|xa|thanh|trung)|\\bgan voi|\\bva (?:ngay|thang|tuan) |\\bnhan (?:dip|ngay)|\\bdat|\\b\\d{1,2}/\\d)(?:, (?=chong|ung pho|ngua|phong|tien|tre em)|[\\p{L} \"-])){0,110})");
    private static final Pattern THEME = Pattern.compile(
            "binh dang gioi|bao luc tren co so|bao luc gia dinh|tre em|mua ban nguoi|phu nu|gia dinh|ma tuy|hiv|dan so|nguoi cao tuoi|nguoi khuyet tat|xam hai");
    /** The day a campaign is opened on is not the campaign's; a magazine called "Diễn đàn" is none. */
    private static final Pattern OPENING =
            Pattern.compile("(?:le|mit tinh|hoi nghi) (?:phat dong|mit tinh|huong ung)[^.;]{0,24}$");

    private static final Pattern MAGAZINE = Pattern.compile("(?:tap chi|bao|chuyen muc|chuong trinh|toa dam) \"?$");
    private static final int FARTHEST = 70;

    private final List<Campaign> found = new ArrayList<>();

    private CampaignFacts() {}

    static List<Campaign> of(Draft draft) {
        CampaignFacts facts = new CampaignFacts();
        List<Block> text = new ArrayList<>(draft.text());
        draft.layout().head().stream()
                .filter(block -> block.fromLine() > 4)
                .forEach(block -> facts.inTitle(draft, block));
        text.forEach(facts::read);
        facts.dated(draft);
        return facts.found;
    }

    /** A plan for a month of action names it in its abstract. */
    private void inTitle(Draft draft, Block block) {
        String title = draft.header().title();
        if (title != null
                && Texts.overlap(title, block.text()) > 0.95
                && block.text().length() >= title.length() / 3) {
            read(block);
        }
    }

    private void read(Block block) {
        String text = block.text();
        String plain = Folding.plain(text);
        bare(plain, block);
        Matcher m = NAME.matcher(plain);
        while (m.find()) {
            int end = trim(plain, m.start(1), m.end(1));
            String name = Texts.clean(text.substring(m.start(1), end));
            String theme = theme(Folding.plain(name));
            boolean named =
                    theme != null || Character.isUpperCase(text.charAt(m.start(1))) && name.split(" ").length >= 4;
            boolean generic =
                    Folding.plain(name).matches("(?:chien dich|dien dan|tuan le|thang cao diem|ngay hoi)\\b.*")
                            && Character.isLowerCase(text.charAt(m.start(1)));
            String before = plain.substring(Math.max(0, m.start(1) - FARTHEST), m.start(1));
            if (named && !generic && !MAGAZINE.matcher(before).find()) {
                @Nullable String[] days = days(plain, m.end(1));
                if (Objects.equals(days[0], days[1]) && OPENING.matcher(before).find()) {
                    days = new @Nullable String[] {null, null};
                }
                add(
                        Character.isLowerCase(name.charAt(0))
                                ? vn.tincay.document.reading.words.Casing.capital(name)
                                : name,
                        days[0],
                        days[1],
                        block);
            }
        }
    }

    /** "hưởng ứng Tháng hành động từ ngày 15/11 đến ngày 15/12" gives its days to the one month named above. */
    private void bare(String plain, Block block) {
        Matcher m = BARE.matcher(plain);
        List<Campaign> undated = found.stream()
                .filter(known ->
                        known.from() == null && Folding.plain(known.name()).startsWith("thang "))
                .toList();
        if (undated.size() == 1 && m.find()) {
            @Nullable String[] days = days(plain, m.end());
            if (days[0] != null && !Objects.equals(days[0], days[1])) {
                Campaign known = undated.getFirst();
                found.set(found.indexOf(known), new Campaign(known.name(), days[0], days[1], block.source(0.9)));
            }
        }
    }

    private static final Pattern BARE = Pattern.compile("\\bthang (?:hanh dong|cao diem)(?= (?:tu|nam|\\())");

    private static int trim(String plain, int start, int end) {
        Matcher m = Pattern.compile(
                        "(?: va| cua| voi| trong| tu|,| -| cho| theo| nay| cac| o| tai| ve| la| dien ra| duoc| den| bang)+ *$")
                .matcher(plain.substring(start, end));
        return m.find() ? start + m.start() : end;
    }

    /** Days within the next words: "(từ ngày 15/11-15/12)", "ngày 25/11". */
    private static @Nullable String[] days(String plain, int from) {
        String near = plain.substring(from, Math.min(plain.length(), from + FARTHEST));
        Matcher other = NAME.matcher(near);
        String own = other.find() ? near.substring(0, other.start()) : near;
        List<Dates.Day> days = Dates.in(own.replaceAll("(\\d)-(?=\\d{1,2}/)", "$1 ; "));
        boolean close = !days.isEmpty()
                && !own.substring(0, Math.min(own.length(), days.getFirst().start()))
                        .matches(".*[.;].*");
        if (!close) {
            return rangeOfDays(own);
        }
        String first = days.getFirst().monthDay();
        boolean range = days.size() > 1
                && days.get(1).start() - days.getFirst().end() < 24
                && !own.substring(days.getFirst().end(), days.get(1).start()).contains("va");
        return new String[] {first, range ? days.get(1).monthDay() : first};
    }

    private static @Nullable String[] rangeOfDays(String near) {
        Matcher m = Pattern.compile(
                        "^[^.;]{0,30}?(?:tu |ngay )(\\d{1,2}) ?(?:-|den) ?(?:ngay )?(\\d{1,2})[/-](\\d{1,2})\\b")
                .matcher(near);
        return m.find()
                ? new String[] {md(m.group(3), m.group(1)), md(m.group(3), m.group(2))}
                : new @Nullable String[] {null, null};
    }

    private static String md(String month, String day) {
        return "%02d-%02d".formatted(Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable String theme(String plain) {
        Matcher m = THEME.matcher(plain);
        return m.find() ? m.group() : null;
    }

    private void add(String name, @Nullable String from, @Nullable String to, Block block) {
        for (int i = 0; i < found.size(); i++) {
            Campaign known = found.get(i);
            if (same(known.name(), name)) {
                if (known.from() == null && from != null) {
                    found.set(i, new Campaign(known.name(), from, to, block.source(0.92)));
                }
                return;
            }
        }
        found.add(new Campaign(name, from, to, block.source(from == null ? 0.85 : 0.92)));
    }

    private static boolean same(String a, String b) {
        String pa = Folding.plain(a);
        String pb = Folding.plain(b);
        String ta = theme(pa);
        boolean kind = pa.substring(0, Math.min(8, pa.length())).equals(pb.substring(0, Math.min(8, pb.length())));
        return kind && (ta == null ? Texts.overlap(a, b) > 0.8 : ta.equals(theme(pb)));
    }

    /** "II. THỜI GIAN: từ ngày 15/11 đến ngày 15/12" of a plan for one campaign gives that campaign its days. */
    private void dated(Draft draft) {
        if (found.isEmpty()
                || found.getFirst().from() != null
                || draft.header().title() == null
                || !Folding.plain(draft.header().title())
                        .matches(".*(?:thang hanh dong|thang cao diem|chien dich|tuan le).*")) {
            return;
        }
        for (Node node : draft.root().all()) {
            if (Folding.plain(node.text()).startsWith("thoi gian")
                    && dated(Folding.plain(node.fullText()), node.source(0.85))) {
                return;
            }
        }
        for (Block block : draft.text()) {
            for (String sentence : Texts.sentences(block.text())) {
                String plain = Folding.plain(sentence);
                if (plain.startsWith("thoi gian") && dated(plain, block.source(0.85))) {
                    return;
                }
            }
        }
    }

    private boolean dated(String plain, Source source) {
        List<Dates.Day> days = Dates.in(plain);
        if (days.size() < 2) {
            return false;
        }
        found.set(
                0,
                new Campaign(
                        found.getFirst().name(),
                        days.getFirst().monthDay(),
                        days.get(1).monthDay(),
                        source));
        return true;
    }
}
