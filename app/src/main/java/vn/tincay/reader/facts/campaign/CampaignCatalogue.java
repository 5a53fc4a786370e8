package vn.tincay.reader.facts.campaign;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;

/**
 * The catalogue of known campaigns (action months, weeks and days). It finds the campaign that a name means, or the one
 * that a date alone means.
 */
final class CampaignCatalogue {

    /**
     * A campaign of the catalogue.
     *
     * @param days its usual days, which only help to recognise the campaign's days in a text; null when it has none
     */
    record KnownCampaign(String code, Kind kind, Pattern words, CampaignDates.@Nullable Range days) {}

    /** The kind of a campaign, recognised by the first word of its name. */
    enum Kind {
        MONTH("thang"),
        WEEK("tuan"),
        DAY("ngay"),
        DAYS("dot"),
        OTHER("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(String head) {
            for (Kind kind : values()) {
                if (head.startsWith(kind.word)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    static final List<KnownCampaign> ALL = ResourceTable.rows("campaigns.tsv").stream()
            .map(CampaignCatalogue::parse)
            .toList();
    /** Words that follow "Tháng hành động", "Ngày" and other first words in the names of campaigns. */
    static final Pattern NAME = Pattern.compile(
            "^ \"?(?=(?:vi|ve|quoc|the|toan|phong|chong|gia|phu|phap|nhan|xoa|loai|cham|tre|nam|hanh|nguoi|an|dan)\\b)"
                    + anyHead() + "(?:(?:, | )" + anyHead() + ")*+");

    private CampaignCatalogue() {}

    private static KnownCampaign parse(List<String> row) {
        CampaignDates.Range days = row.get(3).isEmpty() ? null : new CampaignDates.Range(row.get(3), row.get(4));
        return new KnownCampaign(row.getFirst(), Kind.of(row.get(1)), Pattern.compile(row.get(2)), days);
    }

    private static String anyHead() {
        return ResourceTable.column("campaign-words.tsv").stream()
                .map(Folding::plain)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    }

    /** The catalogue's entry for a folded name; null when there is none. */
    static @Nullable KnownCampaign of(Kind kind, String plainName) {
        for (KnownCampaign campaign : ALL) {
            if (campaign.kind() == kind && campaign.words().matcher(plainName).find()) {
                return campaign;
            }
        }
        return null;
    }

    /** The campaign held each year on this one day, {@code MM-DD}; null when the catalogue has none. */
    static @Nullable KnownCampaign on(String day) {
        for (KnownCampaign campaign : ALL) {
            CampaignDates.Range days = campaign.days();
            if (campaign.kind() == Kind.DAY && days != null && days.from().equals(day)) {
                return campaign;
            }
        }
        return null;
    }
}
