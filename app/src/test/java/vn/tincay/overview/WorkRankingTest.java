package vn.tincay.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;

class WorkRankingTest {

    private static final Ui VI = MessagesOf.language("vi");

    @Test
    void bodiesWithTheSameShareShareARankAndTheNextCountsThem() {
        var ranking = WorkRanking.of(
                List.of(work("Xã Bình", 1, 2), work("Xã An", 2, 4), work("Xã Cường", 3, 3), work("Xã Dũng", 1, 4)));
        assertThat(ranking.bodies())
                .extracting(WorkRanking.RankedBody::name, WorkRanking.RankedBody::rank, WorkRanking.RankedBody::tied)
                .containsExactly(
                        tuple("Xã Cường", 1, false),
                        tuple("Xã An", 2, true),
                        tuple("Xã Bình", 2, true),
                        tuple("Xã Dũng", 4, false));
    }

    @Test
    void aBodyWithoutWorkThatWasDueIsNotTheWorst() {
        var ranking = WorkRanking.of(List.of(work("Xã An", 0, 0), work("Xã Bình", 0, 3), work("Xã Cường", 1, 1)));
        assertThat(ranking.bodies().getLast().name()).isEqualTo("Xã An");
        assertThat(ranking.bodies().getLast().rank()).isNull();
        assertThat(ranking.bodies().getLast().share()).isNull();
        assertThat(ranking.lowest()).extracting(WorkRanking.RankedBody::name).containsExactly("Xã Bình");
        assertThat(ranking.countWithDueWork()).isEqualTo(2);
        assertThat(ranking.countComplete()).isEqualTo(1);
    }

    @Test
    void aFewBodiesHaveABarEachAndAGapIsNotZero() {
        var chart = new RankingChart(
                "overview.ranking.tasks",
                WorkRanking.of(List.of(work("Xã An", 1, 2), work("Xã Bình", 0, 0), work("Xã Cường", 4, 4))));
        var drawn = Objects.requireNonNull(chart.chart(VI));
        assertThat(drawn.categories())
                .extracting(Chart.Category::name)
                .containsExactly("1. Xã Cường", "2. Xã An", "–. Xã Bình");
        assertThat(drawn.gaps()).extracting(Chart.Category::name).containsExactly("–. Xã Bình");
        assertThat(chart.words(VI))
                .isEqualTo("1 trong 2 cơ quan thực hiện đúng hạn toàn bộ. Tỷ lệ thấp nhất: 50% (Xã An).");
    }

    @Test
    void manyBodiesAreCountedByShareAndEachIsCountedOnce() {
        var works = new ArrayList<WorkRanking.Work>();
        for (int number = 0; number < 20; number++) {
            works.add(work("Xã " + number, number % 4, number % 4 == 3 ? 3 : 3 * (number % 2)));
        }
        var chart = new RankingChart("overview.ranking.reports", WorkRanking.of(works));
        var drawn = Objects.requireNonNull(chart.chart(VI));
        assertThat(drawn.series().getFirst().values().stream()
                        .mapToInt(BigDecimal::intValue)
                        .toArray())
                .containsExactly(5, 0, 5, 0, 10);
        assertThat(chart.words(VI))
                .isEqualTo("5 trong 10 cơ quan thực hiện đúng hạn toàn bộ. Tỷ lệ thấp nhất: 33,3% (5 cơ quan).");
    }

    @Test
    void oneBodyNeedsNoChart() {
        var alone = new RankingChart("overview.ranking.tasks", WorkRanking.of(List.of(work("Xã An", 1, 2))));
        assertThat(alone.chart(VI)).isNull();
    }

    private static WorkRanking.Work work(String name, long inTime, long due) {
        return new WorkRanking.Work(name, inTime, due);
    }
}
