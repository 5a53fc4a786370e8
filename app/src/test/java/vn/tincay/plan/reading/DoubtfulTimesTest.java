package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.plan.drafting.time.StatedTime;
import vn.tincay.plan.reading.DocumentReview.ReadingWarning;

/** A time that may not be what the paper means is a question to the officer, beside the words of the paper. */
class DoubtfulTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Quý II, III|-",
                "Thường xuyên|-",
                "Cuối năm 2026|TIME_VAGUE",
                "Tháng 5, 7, 9|TIME_SEVERAL_TIMES",
                "31/6/2026|TIME_NO_SUCH_DAY",
                "Quý I/2027|TIME_OUTSIDE_PLAN",
                "Sau khi có hướng dẫn của Trung ương|TIME_UNCLEAR"
            })
    void asksAboutATaskWithADoubtfulTime(String words, String code) {
        var task = fact("tasks-0", FactCard.TASKS, Map.of("no", "II.1", "title", "Tập huấn", "time", words));
        var questions = ReadingQuestions.on(review(List.of(), task));
        assertThat(questions.isAsked(task)).isEqualTo(code != null);
        assertThat(questions.warningsAbout(task))
                .extracting(ReadingWarning::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(questions.warningsAbout(task))
                .allMatch(warning -> warning.arguments().contains(words));
    }

    @Test
    void asksAboutADutyWithTwoDays() {
        var duty = fact(
                "duties-0",
                FactCard.DUTIES,
                Map.of("name", "Sở Y tế", "duties", "báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12"));
        assertThat(ReadingQuestions.on(review(List.of(), duty)).warningsAbout(duty))
                .extracting(ReadingWarning::code)
                .containsExactly("TIME_SEVERAL_TIMES");
    }

    /** The reader warns of such a day itself wherever it stands. */
    @Test
    void asksOnceAboutADayThatNoCalendarHas() {
        var task = fact("tasks-0", FactCard.TASKS, Map.of("no", "II.1", "title", "Rà soát", "time", "30/02/2026"));
        var questions =
                ReadingQuestions.on(review(List.of(new ReadingWarning("NO_SUCH_DAY", List.of("30/02/2026"), 7)), task));
        assertThat(questions.warningsAbout(task))
                .extracting(ReadingWarning::code)
                .containsExactly("NO_SUCH_DAY");
    }

    @Test
    void aTaskWithoutATimeHasTheDeadlineOfItsText() {
        var task = fact(
                "tasks-0",
                FactCard.TASKS,
                Map.of("no", "II.3", "title", "Chế độ báo cáo", "text", "Báo cáo trước ngày 15/6"));
        assertThat(DoubtfulTimes.ofTask(review(List.of(), task), task))
                .map(StatedTime::words)
                .contains("trước ngày 15/6");
    }

    private static Fact fact(String id, FactCard card, Map<String, String> fields) {
        return new Fact(id, card, fields, 7, 7, 0.93, Fact.Decision.OPEN, 0);
    }

    private static DocumentReview review(List<ReadingWarning> warnings, Fact fact) {
        var period = new Fact(
                "header-period", FactCard.HEADER, Map.of("value", "2026-2026"), 1, 1, 0.95, Fact.Decision.OPEN, 0);
        var facts = List.of(period, fact);
        return new DocumentReview(
                UUID.randomUUID(),
                "Kế hoạch",
                null,
                List.of(),
                facts,
                facts,
                warnings,
                "Nguyễn Văn An",
                Instant.EPOCH,
                "Nguyễn Văn An",
                0,
                List.of(),
                null);
    }
}
