package vn.tincay.reader.composed;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Hotlines and service models that a body of a composed plan announces or maintains, in running text. */
record ComposedHelp(String duty, List<Map<String, @Nullable Object>> expected) {
    private static final String OTHERWISE = " chủ động thực hiện nhiệm vụ được giao.";

    static ComposedHelp hotlines(String kind, Random random) {
        String line = "1900" + (100000 + random.nextInt(900000));
        String mobile = "09" + (10000000 + random.nextInt(90000000));
        String land = "0236" + (3100000 + random.nextInt(800000));
        return switch (kind) {
            case "listed" ->
                new ComposedHelp(
                        " phổ biến Tổng đài 111, đường dây " + withSpaces(line) + " và số trực " + withDots(mobile)
                                + ".",
                        List.of(hotline("111"), hotline(line), hotline(mobile)));
            case "owners" ->
                new ComposedHelp(
                        " công bố điện thoại: Công an tỉnh: " + withSpaces(land) + "; Hội Nông dân tỉnh: "
                                + withDots(mobile) + ".",
                        List.of(hotline(land, "Công an tỉnh"), hotline(mobile, "Hội Nông dân tỉnh")));
            case "brackets" ->
                new ComposedHelp(
                        " nhắc người dân gọi " + withDots(line) + " (Ngôi nhà bình yên) hoặc số máy " + withSpaces(land)
                                + " của Công an tỉnh.",
                        List.of(hotline(line, "Ngôi nhà bình yên"), hotline(land, "Công an tỉnh")));
            default -> new ComposedHelp(OTHERWISE, List.of());
        };
    }

    static ComposedHelp models(String kind, Random random) {
        int clubs = 2 + random.nextInt(7);
        return switch (kind) {
            case "catalogue" ->
                new ComposedHelp(
                        " nhân rộng địa chỉ tin cậy ở cộng đồng, \"Ngôi nhà Ánh Dương\" và camera an ninh.",
                        List.of(
                                model("TRUSTED_ADDRESS", "địa chỉ tin cậy ở cộng đồng"),
                                model("ONE_STOP_CENTRE", "Ngôi nhà Ánh Dương"),
                                model("SECURITY_CAMERA", "camera an ninh")));
            case "clubs" ->
                new ComposedHelp(
                        " duy trì " + clubs
                                + " câu lạc bộ \"Cha và con\"; mở thêm CLB Phụ nữ và Pháp luật, nhà tạm lánh.",
                        List.of(
                                model("CLUB", "câu lạc bộ Cha và con"),
                                model("CLUB", "CLB Phụ nữ và Pháp luật"),
                                model("SHELTER", "nhà tạm lánh")));
            default -> new ComposedHelp(OTHERWISE, List.of());
        };
    }

    private static String withSpaces(String digits) {
        return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
    }

    private static String withDots(String digits) {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    private static Map<String, @Nullable Object> hotline(String digits) {
        return ComposedFacts.object("number", digits);
    }

    private static Map<String, @Nullable Object> hotline(String digits, String owner) {
        return ComposedFacts.object("number", digits, "owner", owner);
    }

    private static Map<String, @Nullable Object> model(String code, String name) {
        return ComposedFacts.object("code", code, "name", name);
    }
}
