package vn.tincay.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.MessagesOf;

class WorkRankingTest {

    @Test
    void bodiesWithTheSameShareShareARankAndTheNextCountsThem() {
        var ranking = WorkRanking.of(List.of(
                work("Xã Bình", 1, 2), work("Xã An", 2, 4), work("Xã Cường", 3, 3), work("Xã Dũng", 1, 4)));
        assertThat(ranking.places())
                .extracting(WorkRanking.Place::name, WorkRanking.Place::rank, WorkRanking.Place::tied)
                .containsExactly(
                        tuple("Xã Cường", 1, false),
                        tuple("Xã An", 2, true),
                        tuple("Xã Bình", 2, true),
                        tuple("Xã Dũng", 4, false));
    }

    @Test
    void aBodyWithoutWorkThatWasDueIsNotTheWorst() {
        var ranking = WorkRanking.of(List.of(work("Xã An", 0, 0), work("Xã Bình", 0, 3), work("Xã Cường", 1, 1)));
        assertThat(ranking.places().getLast().name()).isEqualTo("Xã An");
        assertThat(ranking.places().getLast().rank()).isNull();
        assertThat(ranking.places().getLast().share()).isNull();
        assertThat(ranking.lowest(5)).extracting(WorkRanking.Place::name).containsExactly("Xã Bình", "Xã Cường");
        assertThat(ranking.judged()).isEqualTo(2);
        assertThat(ranking.complete()).isEqualTo(1);
    }

    @Test
    void theChartDrawsTheLowestAndSaysHowManyDidAll() {
        var ui = MessagesOf.language("vi");
        var chart = new RankingChart(
                "overview.ranking.tasks",
                WorkRanking.of(List.of(work("Xã An", 1, 2), work("Xã Bình", 1, 3), work("Xã Cường", 4, 4))));
        assertThat(chart.chart(ui).categories())
                .extracting(category -> category.name())
                .containsExactly("3 – Xã Bình", "2 – Xã An", "1 – Xã Cường");
        assertThat(chart.words(ui))
                .isEqualTo("1 trong 3 cơ quan thực hiện đúng hạn toàn bộ. Thấp nhất: Xã Bình (1/3)."
                        + " Biểu đồ vẽ 3 cơ quan có tỷ lệ thấp nhất.");
    }

    @Test
    void oneBodyNeedsNoChart() {
        var alone = new RankingChart("overview.ranking.tasks", WorkRanking.of(List.of(work("Xã An", 1, 2))));
        assertThat(alone.chart(MessagesOf.language("vi"))).isNull();
    }

    private static WorkRanking.Work work(String name, long inTime, long due) {
        return new WorkRanking.Work(name, inTime, due);
    }
}
