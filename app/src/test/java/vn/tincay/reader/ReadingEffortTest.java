package vn.tincay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tincay.reader.facts.PlanFacts;
import vn.tincay.reader.text.FileText;
import vn.tincay.reader.words.StepBudget;

/** Reading time grows linearly with the text, not with its square, whatever is repeated. */
@Tag("reading")
class ReadingEffortTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ PHÚ AN
            Số: 14/KH-UBND
            Phú An, ngày 12 tháng 8 năm 2025
            KẾ HOẠCH
            Phòng, chống bạo lực gia đình năm 2025

            """;

    static Stream<Arguments> texts() {
        return Stream.of(
                repeatedLines("articles", "", "Điều 1. Nội dung rất dài.\n"),
                repeatedWords("a heading that goes on", "III. NHIỆM VỤ\nII. ", "THỜI GIAN thực hiện "),
                repeatedWords("leads in a sentence", "III. NHIỆM VỤ\n1. Việc\n- ", "Chủ trì Sở Y tế "),
                repeatedWords("reports in a sentence", "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: ", "và báo cáo X "),
                repeatedLines("recipients cut in two", "I. VIỆC\n1. A\nNơi nhận:\n", "- Bộ Lao động /\nTBXH;\n"),
                repeatedLines("bases", "", "Căn cứ Nghị quyết số #/NQ-CP ngày 03/3/2021 của Chính phủ;\n"),
                repeatedLines(
                        "targets", "I. MỤC TIÊU\n1. Cụ thể\n", "- Chỉ tiêu #: đạt 60% người bị bạo lực được tư vấn.\n"),
                repeatedWords("figures in a sentence", "I. MỤC TIÊU\n1. Cụ thể\n- ", "đạt 60% người bị bạo lực, "),
                repeatedLines("bullets", "I. NHIỆM VỤ\n", "- Xây dựng Địa chỉ tin cậy số # tại thôn Đông.\n"),
                repeatedLines("clubs", "I. NHIỆM VỤ\n", "- Thành lập Câu lạc bộ Gia đình số # tại xã.\n"),
                repeatedLines(
                        "citations", "I. NHIỆM VỤ\n", "- Thực hiện Kế hoạch số #/KH-UBND của Ủy ban nhân dân tỉnh.\n"),
                repeatedLines("duties", "IV. TỔ CHỨC THỰC HIỆN\n", "1. Sở số #: báo cáo Sở Nội vụ # định kỳ.\n"),
                repeatedLines("parts", "", "A. MỤC TIÊU\nI. MỤC TIÊU\n1. Một việc\n"),
                repeatedLines("sections", "", "II. NHIỆM VỤ\n"),
                repeatedLines("dates", "I. NHIỆM VỤ\n", "1. Sở Y tế gửi báo cáo về Sở Nội vụ trước ngày 15/12/2025.\n"),
                repeatedLines(
                        "rows",
                        "I. NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n",
                        "| # | Việc # | Sở Y tế | Quý I |\n"),
                repeatedWords("dots", "I. NHIỆM VỤ\n1. A ", "... "),
                repeatedWords("brackets", "I. NHIỆM VỤ\n1. A ", "("),
                repeatedWords("spaces", "I. NHIỆM VỤ\n1. A ", "  "),
                repeatedWords("lone numbers", "I. NHIỆM VỤ\n1. A ", "nhà 2 "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void workGrowsLinearlyWithTheText(String kind, IntFunction<String> text) {
        long once = stepsOfReading(text.apply(20_000));
        long twice = stepsOfReading(text.apply(40_000));
        assertThat(twice / (double) once).isLessThan(2.5);
    }

    private static long stepsOfReading(String text) {
        long[] spent = {0};
        ReadResult reading = FileText.of(text.getBytes(StandardCharsets.UTF_8), "plan.txt", raw -> {
            ReadResult read = PlanFacts.read(raw);
            spent[0] = StepBudget.spent();
            return read;
        });
        assertThat(reading).isInstanceOf(ReadDocument.class);
        return spent[0];
    }

    private static Arguments repeatedLines(String kind, String opening, String line) {
        return Arguments.of(kind, (IntFunction<String>) length -> HEAD + opening + repeatUpTo(line, length));
    }

    private static Arguments repeatedWords(String kind, String opening, String words) {
        return Arguments.of(kind, (IntFunction<String>)
                length -> HEAD + opening + repeatUpTo(words, length) + "\nNơi nhận:\n- Lưu: VT.\n");
    }

    private static String repeatUpTo(String words, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(words.replace("#", String.valueOf(i)));
        }
        return text.toString();
    }
}
