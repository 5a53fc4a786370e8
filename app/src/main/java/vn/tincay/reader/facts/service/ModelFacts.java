package vn.tincay.reader.facts.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.ServiceModel;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds service models by the words of the catalogue, and models in quotation marks after "mô hình", with the places
 * named directly after them. Each kind has one entry; clubs, service facilities and models outside the catalogue have
 * one entry per name.
 */
public final class ModelFacts {
    private record Rule(String code, Pattern words) {}

    private static final List<Rule> RULES = ResourceTable.rows("models.tsv").stream()
            .map(row -> new Rule(row.getFirst(), Pattern.compile(row.get(1))))
            .toList();
    private static final Pattern QUOTED =
            Pattern.compile("(?:\\bmo hinh(?: diem)?:? |\\G(?:,| va|;) )\"([^\"]{4,120})\"");
    private static final Pattern VERB =
            Pattern.compile("(?iu)^(?:thành lập|duy trì|xây dựng|các|mô hình) (?=câu lạc bộ|clb)");
    private static final Pattern OPEN_PHRASE = Pattern.compile("mo hinh (?:lien quan|khac|tren|nay)");

    private final List<ServiceModel> models = new ArrayList<>();

    private ModelFacts() {}

    public static List<ServiceModel> of(ParsedDocument document) {
        ModelFacts facts = new ModelFacts();
        for (Block block : document.text()) {
            facts.read(block);
        }
        return facts.models;
    }

    private void read(Block block) {
        String text = block.text();
        String plain = Folding.plain(text);
        List<int[]> usedRanges = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher m = rule.words().matcher(plain);
            while (m.find()) {
                if (rule.code().equals("CLUB") && !isClub(text, m, usedRanges) || answersNumber(plain, m)) {
                    continue;
                }
                usedRanges.add(new int[] {m.start(1), m.end(1)});
                int end = rule.code().equals("CLUB") ? endOfClub(text, plain, m.start(1), m.end(1)) : m.end(1);
                String name = TextCleanup.clean(VERB.matcher(text.substring(m.start(1), end))
                        .replaceFirst("")
                        .replaceAll("[“”\"]", ""));
                add(rule.code(), name, ModelPlaces.after(text, end < m.end(1) ? end : m.end()), block);
            }
        }
        Matcher quoted = QUOTED.matcher(plain);
        while (quoted.find()) {
            String inner = quoted.group(1);
            boolean known = RULES.stream()
                    .anyMatch(rule -> rule.words().matcher("mo hinh " + inner).find());
            if (!known && !OPEN_PHRASE.matcher(inner).find()) {
                add(
                        "OTHER",
                        text.substring(quoted.start(1), quoted.end(1)),
                        ModelPlaces.after(text, quoted.end()),
                        block);
            }
        }
    }

    /**
     * Whether a name only says who answers a number, so that it is no model of the plan: "Gọi 1900 … (Ngôi nhà bình
     * yên)".
     */
    private static boolean answersNumber(String plain, Matcher m) {
        String before = plain.substring(Math.max(0, m.start(1) - NEAR), m.start(1));
        String after = plain.substring(m.end(1), Math.min(plain.length(), m.end(1) + NEAR));
        return NUMBER_BEFORE.matcher(before).find()
                || NUMBER_AFTER.matcher(after).find();
    }

    private static final int NEAR = 24;
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d{3} ?(?:\\(|cua |tai )$");
    private static final Pattern NUMBER_AFTER = Pattern.compile("^\"?:? ?\\(?(?:so )?(?:1[89]00|0\\d{2,3}[ .]?\\d{3})");

    /**
     * Whether a match of the pattern for clubs is a club: it overlaps no model found before, and the name that the
     * pattern captures, if any, begins with a capital or a quotation mark.
     */
    private static boolean isClub(String text, Matcher m, List<int[]> usedRanges) {
        boolean free = usedRanges.stream().noneMatch(span -> span[0] < m.end(1) && m.start(1) < span[1]);
        boolean named = m.groupCount() < 2
                || m.group(2) == null
                || Character.isUpperCase(text.charAt(m.start(2)))
                || text.substring(m.start(2)).matches("(?s)[“”\"].*");
        return free && named;
    }

    /**
     * The end of a club's name: "CLB Phụ nữ và Pháp luật" is one name; "CLB Mẹ vui và mở lớp" continues with another
     * activity.
     */
    private static int endOfClub(String text, String plain, int from, int to) {
        for (int and = plain.indexOf(" va ", from); and >= 0 && and < to; and = plain.indexOf(" va ", and + 1)) {
            boolean quoted = text.substring(from, and).matches("(?s).*[“\"][^”\"]*");
            boolean small = and + 4 < to && Character.isLowerCase(text.charAt(and + 4));
            if (small
                    && !quoted
                    && !AFTER_AND.matcher(plain.substring(and + 4, to)).find()) {
                return and;
            }
        }
        return to;
    }

    /** Words in lower case that may follow "và" inside a club's name. */
    private static final Pattern AFTER_AND = Pattern.compile(
            "^(?:phat trien|hanh phuc|tien bo|ben vung|chia se|yeu thuong|trach nhiem|ban|con|chau|tre em|phap luat)");

    private void add(String code, String name, List<String> places, Block block) {
        for (int i = 0; i < models.size(); i++) {
            ServiceModel model = models.get(i);
            boolean byName = code.equals("OTHER") || code.equals("CLUB") || code.equals("SERVICE_FACILITY");
            if (model.code().equals(code) && (!byName || TextCleanup.overlap(model.name(), name) >= 0.8)) {
                List<String> all = new ArrayList<>(model.locations());
                places.stream().filter(place -> !all.contains(place)).forEach(all::add);
                String longer = model.name().length() >= name.length() ? model.name() : name;
                models.set(i, new ServiceModel(code, longer, all, model.source()));
                return;
            }
        }
        models.add(new ServiceModel(code, name, places, block.source(0.9)));
    }
}
