package vn.tincay.reader.composed;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The reporting duty of the first body of a composed plan: the end of its sentence, and the expected obligations. */
record ComposedReports(String sentence, List<Map<String, @Nullable Object>> expected) {
    private static final String TO = "Ủy ban nhân dân";

    static ComposedReports of(String kind, String body, Random random) {
        int first = 10 + random.nextInt(10);
        int second = 10 + random.nextInt(10);
        String opening = " tổng hợp, báo cáo " + TO + " trước ngày ";
        return switch (kind) {
            case "kinds" ->
                new ComposedReports(
                        opening + first + "/6 (báo cáo 6 tháng) và trước ngày " + second + "/12 (báo cáo năm).",
                        List.of(duty(body, first, 6, "half_year"), duty(body, second, 12, "yearly")));
            case "days" ->
                new ComposedReports(
                        opening + first + "/6 và " + second + "/11 hằng năm.",
                        List.of(duty(body, first, 6, "yearly"), duty(body, second, 11, "yearly")));
            case "brackets" ->
                new ComposedReports(
                        " báo cáo sáu tháng (" + first + "/6) và cả năm (" + second + "/12) gửi " + TO + ".",
                        List.of(duty(body, first, 6, "half_year"), duty(body, second, 12, "yearly")));
            case "tail" ->
                new ComposedReports(
                        " báo cáo " + TO + " danh sách người cần trợ giúp trước ngày " + first + "/12 hằng năm.",
                        List.of(duty(body, first, 12, "yearly")));
            default -> new ComposedReports(opening + first + "/12 hằng năm.", List.of(duty(body, first, 12, "yearly")));
        };
    }

    private static Map<String, @Nullable Object> duty(String body, int day, int month, String frequency) {
        String deadline = "%02d-%02d".formatted(month, day);
        return ComposedFacts.object("from", body, "to", TO, "deadline", deadline, "frequency", frequency);
    }
}
