package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;

/** The targets that an officer checks and the draft takes over: a value is a level that results can be compared with. */
class TargetFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giảm 1,5 - 2% số vụ mỗi năm.|Giảm 1,5 - 2% số vụ mỗi năm|''",
                "Tăng 10% số người được tư vấn so với năm 2024.|Tăng 10% số người được tư vấn so với năm 2024|''",
                "80 - 85% người gây bạo lực được tư vấn.|80 - 85% người gây bạo lực được tư vấn|>= 80 %",
                "Tỷ lệ tái diễn dưới 5%.|Tỷ lệ tái diễn dưới 5%|< 5 %",
                "Một trăm phần trăm xã có địa chỉ tin cậy.|Một trăm phần trăm xã có địa chỉ tin cậy|= 100 %"
            })
    void holdALevelOrOnlyTheWords(String sentence, String text, String level) {
        var plan = ShortPlan.of("I. CHỈ TIÊU", "1. " + sentence, "2. Người dân hiểu quyền của mình hơn trước.");
        var fact = FactLayout.of(plan).stream()
                .filter(one -> one.card() == FactCard.TARGETS)
                .toList()
                .getFirst();
        assertThat(fact.field("text")).isEqualTo(text);
        assertThat(String.join(" ", fact.field("op"), fact.field("value"), fact.field("unit"))
                        .strip())
                .isEqualTo(level);
    }

    @Test
    void aChangeIsOneTargetThatAPersonChecks() {
        var plan = ShortPlan.of(
                "I. CHỈ TIÊU", "1. Giảm 1,5 - 2% số vụ mỗi năm.", "2. Người dân hiểu quyền của mình hơn trước.");
        var changes = FactLayout.of(plan).stream()
                .filter(fact -> fact.card() == FactCard.TARGETS)
                .filter(fact -> fact.field("text").contains("Giảm"))
                .toList();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().confidence()).isLessThan(ReadingQuestions.SURE_CONFIDENCE);
        assertThat(plan.warnings()).anyMatch(warning -> warning.message().contains("không phải mức phải đạt"));
    }
}
