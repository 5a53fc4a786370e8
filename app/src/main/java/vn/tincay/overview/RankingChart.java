package vn.tincay.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;

/**
 * The chart of a ranking. Up to 12 bodies have one bar each. For more bodies, each bar counts the bodies in a class of
 * shares, because a hundred names can be read only in the table beside the chart.
 *
 * @param name prefix of the chart's message keys
 */
public record RankingChart(String name, WorkRanking ranking) {

    private static final int MOST = 12;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** The chart; null while fewer than two bodies have work that was due. */
    public @Nullable Chart chart(Ui ui) {
        if (ranking.countWithDueWork() < 2) {
            return null;
        }
        return ranking.bodies().size() <= MOST ? bodies(ui) : shares(ui);
    }

    private Chart bodies(Ui ui) {
        return new Chart(
                ui.t(name + ".title"),
                "%",
                ui.t("overview.ranking.body"),
                ranking.bodies().stream()
                        .map(body -> Chart.Category.of(rank(ui, body) + ". " + body.name()))
                        .toList(),
                List.of(new Chart.Series(
                        ui.t(name + ".share"),
                        ranking.bodies().stream()
                                .<@Nullable BigDecimal>map(WorkRanking.RankedBody::share)
                                .toList())),
                null);
    }

    /** The classes of shares: all of the due work, at least half, less than half, none; or no due work. */
    private enum ShareClass {
        ALL,
        MOST_OF_IT,
        LESS,
        NOTHING,
        NO_FIGURE;

        static ShareClass of(@Nullable BigDecimal share) {
            if (share == null) {
                return NO_FIGURE;
            }
            if (share.signum() == 0) {
                return NOTHING;
            }
            return share.compareTo(HALF) < 0 ? LESS : share.compareTo(BigDecimal.valueOf(100)) < 0 ? MOST_OF_IT : ALL;
        }
    }

    private Chart shares(Ui ui) {
        var counts = ranking.bodies().stream()
                .collect(Collectors.groupingBy(body -> ShareClass.of(body.share()), Collectors.counting()));
        return new Chart(
                ui.t(name + ".title"),
                ui.t("overview.ranking.bodies"),
                ui.t(name + ".share"),
                Stream.of(ShareClass.values())
                        .map(part -> Chart.Category.of(ui.t("overview.ranking.part", part)))
                        .toList(),
                List.of(new Chart.Series(
                        ui.t("overview.ranking.bodies"),
                        Stream.of(ShareClass.values())
                                .<@Nullable BigDecimal>map(part -> BigDecimal.valueOf(counts.getOrDefault(part, 0L)))
                                .toList())),
                null);
    }

    /** A sentence that says what the chart shows. Only for a ranking in which a body had due work. */
    public String words(Ui ui) {
        var lowest = ranking.lowest();
        var first = lowest.getFirst();
        return ui.t(
                lowest.size() == 1 ? "overview.ranking.words" : "overview.ranking.words-tied",
                ranking.countComplete(),
                ranking.countWithDueWork(),
                Objects.requireNonNull(first.share()),
                lowest.size() == 1 ? first.name() : (Object) lowest.size());
    }

    /**
     * The rank in words: "3"; "3 (tied)" for one of several bodies with the same share; "–" for a body without due
     * work.
     */
    public static String rank(Ui ui, WorkRanking.RankedBody body) {
        return body.rank() == null ? "–" : body.tied() ? ui.t("overview.ranking.tied", body.rank()) : "" + body.rank();
    }
}
