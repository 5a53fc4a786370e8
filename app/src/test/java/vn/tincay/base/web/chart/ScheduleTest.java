package vn.tincay.base.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.StatusTone;

class ScheduleTest {

    private static final Schedule TWO_LEADS = schedule(
            new Schedule.Row("Sở Y tế", List.of(Map.of(StatusTone.OVERDUE, 2L, StatusTone.DONE, 1L), Map.of())),
            new Schedule.Row("Công an", List.of(Map.of(), Map.of(StatusTone.OPEN, 1L))));

    @Test
    void everyStateOfACellHasAMarkOnItsOwnLine() {
        assertThat(TWO_LEADS.marks())
                .containsExactly(
                        new Schedule.Mark(StatusTone.DONE, 1, "25.00%", "3.00em"),
                        new Schedule.Mark(StatusTone.OVERDUE, 2, "25.00%", "5.25em"),
                        new Schedule.Mark(StatusTone.OPEN, 1, "75.00%", "9.50em"));
        assertThat(TWO_LEADS.height()).isEqualTo("12.25em");
        assertThat(TWO_LEADS.todayX()).isEqualTo("50.00%");
    }

    @Test
    void saysHowManyAreInWhichStateAndWhenMostAre() {
        assertThat(ScheduleWords.of(MessagesOf.language("vi"), TWO_LEADS))
                .isEqualTo("Hoàn thành đúng hạn: 1; Chưa đến hạn: 1; Quá hạn: 2. Nhiều việc nhất: Quý I (3).");
        assertThat(ScheduleWords.of(MessagesOf.language("vi"), schedule()))
                .isEqualTo("Chưa có việc nào có thời hạn trong khoảng này.");
    }

    @Test
    void refusesARowThatLacksACell() {
        assertThatThrownBy(() -> schedule(new Schedule.Row("Sở Y tế", List.of(Map.of()))))
                .hasMessageContaining("each span of time");
    }

    private static Schedule schedule(Schedule.Row... rows) {
        return new Schedule(
                "Nhiệm vụ",
                "Chủ trì",
                List.of(new Schedule.Column("I", "Quý I"), new Schedule.Column("II", "Quý II")),
                List.of(rows),
                .5);
    }
}
