package vn.tincay.reader.facts.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.campaign.CampaignNames.Mention;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.Campaign;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds the action months, weeks and days of the plan, with their days where the text gives them; a campaign with
 * several names has one entry.
 */
public final class CampaignFacts {
    /** The words allowed between a name and its days. After other words only the campaign's usual days count. */
    private static final Pattern LINK = Pattern.compile(
            "[\\s,:(\"–-]*+(?:(?:nam \\d{4}|hang nam|sau day goi (?:tat|chung)? ?la [^()]{3,40}\\)|goi tat la [^()]{3,40}\\)|tu|ngay|vao|duoc|to chuc|dien ra|bat dau|thoi gian|trong|thuc hien|trien khai|ke tu|co|cua)(?!\\p{L})[\\s,:(\"–-]*+)*+");

    private static final Pattern TIME = Pattern.compile("^thoi gian\\b");
    private static final int FARTHEST = 160;
    private static final int LINES_BELOW = 3;

    /** A campaign while its mentions are collected. */
    private static final class CollectedCampaign {
        private final CampaignCatalogue.Kind kind;
        private final CampaignCatalogue.@Nullable KnownCampaign campaign;
        private final CampaignDates.@Nullable Range usual;
        private final Source first;
        private String name;
        private CampaignDates.@Nullable Range days;

        CollectedCampaign(Mention mention, String name, Source first) {
            this.kind = mention.kind();
            this.campaign = mention.campaign();
            this.usual = campaign == null ? null : campaign.days();
            this.name = name;
            this.first = first;
        }

        boolean isOf(Mention mention, String other) {
            return kind == mention.kind()
                    && (campaign == null ? TextCleanup.overlap(name, other) > 0.8 : campaign == mention.campaign());
        }

        /** Replaces the campaign's name by {@code other} when that is longer. */
        void preferLongerName(String other) {
            boolean fuller = other.length() > name.length() && !CampaignNames.isDate(other);
            name = fuller || CampaignNames.isDate(name) ? other : name;
        }

        /** Whether this can be the campaign's days; if not {@code beside} its name, only its usual days can. */
        boolean accepts(CampaignDates.Range range, boolean beside) {
            boolean fits = range.isOneDay() == (kind == CampaignCatalogue.Kind.DAY);
            return fits && (range.equals(usual) || beside && (usual == null || kind != CampaignCatalogue.Kind.DAY));
        }

        Campaign toCampaign() {
            return new Campaign(
                    name,
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    new Source(first.fromLine(), first.toLine(), days == null ? 0.85 : 0.92));
        }
    }

    private final List<CollectedCampaign> found = new ArrayList<>();

    private CampaignFacts() {}

    public static List<Campaign> of(ParsedDocument document) {
        CampaignFacts facts = new CampaignFacts();
        List<Block> text = facts.paragraphs(document);
        for (Block block : text) {
            String plain = Folding.plain(block.text());
            List<Mention> named = CampaignNames.in(block.text(), plain);
            named.forEach(mention -> facts.collect(mention, plain, named, block));
            CampaignNames.dates(block.text(), plain, named).forEach(date -> facts.collect(date, plain, named, block));
        }
        facts.readShortNames(text);
        facts.readDaysBelow(text);
        facts.readDaysOfPlan(document, text);
        facts.readMonthWithoutName(text);
        return facts.found.stream().map(CollectedCampaign::toCampaign).toList();
    }

    /** The paragraphs to search: the text, and those paragraphs of the head that repeat the title. */
    private List<Block> paragraphs(ParsedDocument document) {
        List<Block> text = new ArrayList<>();
        String title = document.header().title();
        document.layout().head().stream()
                .filter(block -> block.fromLine() > 4 && title != null)
                .filter(block -> TextCleanup.overlap(Objects.requireNonNull(title), block.text()) > 0.95
                        && block.text().length() >= title.length() / 3)
                .forEach(text::add);
        text.addAll(document.text());
        return text;
    }

    private void collect(Mention mention, String plain, List<Mention> named, Block block) {
        String name = mention.name();
        if (name == null) {
            return;
        }
        CollectedCampaign campaign = found.stream()
                .filter(collected -> collected.isOf(mention, name))
                .findFirst()
                .orElse(null);
        if (campaign == null) {
            campaign = new CollectedCampaign(mention, name, block.source(0.9));
            found.add(campaign);
        }
        campaign.preferLongerName(name);
        if (campaign.days == null) {
            campaign.days = CampaignNames.isDate(name) && mention.campaign() != null
                    ? mention.campaign().days()
                    : days(campaign, mention, plain, named);
        }
    }

    /** The first suitable days after the name of the campaign, else the first before it, else null. */
    private static CampaignDates.@Nullable Range days(
            CollectedCampaign campaign, Mention mention, String plain, List<Mention> named) {
        int end = endBeforeNextName(mention, plain, named);
        String after = plain.substring(mention.end(), end);
        for (CampaignDates.DatedText datedText : datesOf(campaign, after)) {
            boolean beside = LINK.matcher(after.substring(0, datedText.start())).matches();
            if (campaign.accepts(datedText.range(), beside)) {
                return datedText.range();
            }
        }
        String before = plain.substring(Math.max(0, mention.start() - FARTHEST), mention.start());
        for (CampaignDates.DatedText datedText : datesOf(campaign, before)) {
            if (campaign.accepts(datedText.range(), false)) {
                return datedText.range();
            }
        }
        return null;
    }

    private static List<CampaignDates.DatedText> datesOf(CollectedCampaign campaign, String part) {
        return campaign.kind == CampaignCatalogue.Kind.DAY ? CampaignDates.days(part) : CampaignDates.ranges(part);
    }

    /** The position where the name of another campaign follows, or where the search for days ends. */
    private static int endBeforeNextName(Mention mention, String plain, List<Mention> named) {
        int end = Math.min(plain.length(), mention.end() + FARTHEST);
        for (Mention other : named) {
            boolean another = other.campaign() != mention.campaign()
                    || other.campaign() == null && !Objects.equals(other.name(), mention.name());
            boolean next = other.start() >= mention.end() && other.name() != null && another;
            end = next ? Math.min(end, other.start()) : end;
        }
        return end;
    }

    /** Gives the only month without days the days after its short name: "Tháng hành động (15/11 - 15/12)". */
    private void readShortNames(List<Block> text) {
        for (Block block : text) {
            String plain = Folding.plain(block.text());
            List<Mention> named = CampaignNames.in(block.text(), plain);
            for (Mention mention : named) {
                List<CollectedCampaign> months = undatedMonths();
                if (mention.name() == null && months.size() == 1) {
                    months.getFirst().days = days(months.getFirst(), mention, plain, named);
                }
            }
        }
    }

    /**
     * Adds a month that the plan never names in full, when its short name has days: "Tháng hành động (15/11 - 15/12)".
     */
    private void readMonthWithoutName(List<Block> text) {
        if (found.stream().anyMatch(campaign -> campaign.kind == CampaignCatalogue.Kind.MONTH)) {
            return;
        }
        for (Block block : text) {
            String plain = Folding.plain(block.text());
            List<Mention> named = CampaignNames.in(block.text(), plain);
            for (Mention mention : named) {
                String name = TextCleanup.clean(block.text().substring(mention.start(), mention.end()));
                CollectedCampaign month = new CollectedCampaign(mention, name, block.source(0.9));
                month.days = mention.name() == null ? days(month, mention, plain, named) : null;
                if (month.days != null) {
                    found.add(month);
                    return;
                }
            }
        }
    }

    private List<CollectedCampaign> undatedMonths() {
        return found.stream()
                .filter(campaign -> campaign.kind == CampaignCatalogue.Kind.MONTH && campaign.days == null)
                .toList();
    }

    /** Reads days in the lines below an item that names the month: "- Thời gian: từ ngày 15/11 đến ngày 15/12". */
    private void readDaysBelow(List<Block> text) {
        for (int i = 0; i < text.size(); i++) {
            List<Mention> named = CampaignNames.in(
                    text.get(i).text(), Folding.plain(text.get(i).text()));
            for (int j = i + 1; named.size() == 1 && j < Math.min(text.size(), i + 1 + LINES_BELOW); j++) {
                String plain = Folding.plain(text.get(j).text());
                Mention mention = named.getFirst();
                boolean labelled = TIME.matcher(plain).find();
                undatedMonths().stream()
                        .filter(campaign -> mention.name() != null && campaign.isOf(mention, mention.name()))
                        .forEach(campaign -> setDays(campaign, plain, labelled));
            }
        }
    }

    /**
     * Reads the days of the plan itself, which belong to the campaign of its title: "II. THỜI GIAN: từ ngày 15/11 đến
     * ngày 15/12".
     */
    private void readDaysOfPlan(ParsedDocument document, List<Block> text) {
        String title = document.header().title();
        List<Mention> named = title == null ? List.of() : CampaignNames.in(title, Folding.plain(title));
        if (named.isEmpty() || undatedMonths().isEmpty()) {
            return;
        }
        CollectedCampaign campaign = undatedMonths().getFirst();
        Set<Block> ofTasks = document.fieldsOfTasks();
        document.root().all().stream()
                .filter(node -> !ofTasks.contains(node.block()))
                .filter(node -> TIME.matcher(Folding.plain(node.text())).find())
                .forEach(node -> setDays(campaign, Folding.plain(node.fullText()), true));
        text.stream()
                .filter(block -> !ofTasks.contains(block))
                .flatMap(block -> TextCleanup.sentences(block.text()).stream())
                .map(Folding::plain)
                .filter(plain -> TIME.matcher(plain).find())
                .forEach(plain -> setDays(campaign, plain, true));
    }

    /**
     * Gives a campaign without days the first range in the text that it accepts. Without a label only the usual days
     * count. After a label any range counts, but a whole month does not replace usual days.
     */
    private static void setDays(CollectedCampaign campaign, String plain, boolean labelled) {
        for (CampaignDates.DatedText datedText : CampaignDates.ranges(plain)) {
            boolean wholeMonth = plain.startsWith("thang", datedText.start());
            boolean sure = labelled && (!wholeMonth || campaign.usual == null);
            if (campaign.days == null && (labelled || !wholeMonth) && campaign.accepts(datedText.range(), sure)) {
                campaign.days = datedText.range();
            }
        }
    }
}
