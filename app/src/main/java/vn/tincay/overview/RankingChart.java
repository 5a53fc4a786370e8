package vn.tincay.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;

/** Chart of the bodies that keep their due days least; the whole ranking is a table beside it. */
public record RankingChart(String name, WorkRanking ranking) {

    /** More bars than this say nothing more to a leader. */
    private static final int MOST = 10;

    /** The chart; null while fewer than two bodies have work that was due. */
    public @Nullable Chart chart(Ui ui) {
        var lowest = ranking.lowest(MOST);
        if (lowest.size() < 2) {
            return null;
        }
        return new Chart(
                ui.t(name + ".title"),
                "%",
                ui.t("overview.ranking.body"),
                lowest.stream()
                        .map(place -> Chart.Category.of(rank(ui, place) + " – " + place.name()))
                        .toList(),
                List.of(new Chart.Series(
                        ui.t(name + ".share"),
                        lowest.stream().<@Nullable BigDecimal>map(WorkRanking.Place::share).toList())),
                null);
    }

    /** What the drawing shows, in a sentence. */
    public String words(Ui ui) {
        var worst = ranking.lowest(MOST);
        return ui.t(
                "overview.ranking.words",
                ranking.complete(),
                ranking.judged(),
                worst.getFirst().name(),
                worst.getFirst().inTime(),
                worst.getFirst().due(),
                worst.size());
    }

    /** "3", "=3" for one of several with the same share, or "–". */
    public static String rank(Ui ui, WorkRanking.Place place) {
        return place.rank() == null ? "–" : place.tied() ? ui.t("overview.ranking.tied", place.rank()) : "" + place.rank();
    }
}
