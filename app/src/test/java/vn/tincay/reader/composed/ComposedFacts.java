package vn.tincay.reader.composed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts of an invented plan, drawn from a seeded generator; all names of places and people are fictitious. */
public record ComposedFacts(
        Variant variant,
        int number,
        String date,
        String issuer,
        String place,
        String title,
        String signer,
        ComposedObjectives objectives,
        List<Map<String, @Nullable Object>> tasks,
        List<String> bodies,
        ComposedReports reports,
        ComposedMoney money,
        ComposedHelp hotlines,
        ComposedHelp models,
        List<String> recipients) {

    /** One combination of layout choices. */
    public record Variant(
            String head,
            String frame,
            String numbering,
            String attributes,
            String level,
            String noise,
            String objectives,
            String reports,
            String end,
            String money,
            String hotlines,
            String models,
            String format) {
        @Override
        public String toString() {
            return String.join(
                    "/",
                    head,
                    frame,
                    numbering,
                    attributes,
                    level,
                    noise,
                    objectives,
                    reports,
                    end,
                    money,
                    hotlines,
                    models,
                    format);
        }
    }

    private static final List<String> PLACES =
            List.of("Đông Giang", "Phú Lạc", "Tân Khê", "Vĩnh Mỹ", "Hòa Sơn", "Quế Lâm");
    private static final List<String> SIGNERS = List.of(
            "Trương Thị Hoài Thu", "Chánh Văn Tịnh", "Lê Quang Vinh", "Phạm Văn Đức", "Y Blim Ê Ban", "Hoàng Mỹ Duyên");
    private static final List<String> WORK = List.of(
            "Tổ chức chuyến xe lưu động tư vấn pháp luật cho phụ nữ vùng sâu",
            "Lập bản đồ điểm nóng về quấy rối ở bến xe",
            "Huấn luyện tình nguyện viên trực điện thoại ban đêm",
            "Xây dựng tiểu phẩm sân khấu về chia sẻ việc nhà",
            "Rà soát hồ sơ các ca đã đóng trong hai năm gần nhất");
    private static final List<String> BODIES = List.of(
            "Sở Y tế",
            "Sở Tư pháp",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Công an tỉnh",
            "Sở Giáo dục và Đào tạo",
            "Hội Nông dân tỉnh");
    private static final List<String> TIMES =
            List.of("Quý II hằng năm", "Thường xuyên", "Tháng 9 năm 2024", "Trước ngày 30/6/2024");

    public static ComposedFacts of(Variant variant, Random random) {
        String place = pick(PLACES, random);
        String unit = switch (variant.level()) {
            case "tỉnh" -> "Ủy ban nhân dân tỉnh ";
            case "huyện" -> "Ủy ban nhân dân huyện ";
            case "sở" -> "Sở Nội vụ tỉnh ";
            default -> "Ủy ban nhân dân xã ";
        };
        String issuer = variant.head().equals("party")
                ? "Huyện ủy " + place
                : variant.head().equals("police") ? "Công an tỉnh " + place : unit + place;
        List<Map<String, @Nullable Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            tasks.add(object(
                    "no",
                    (variant.frame().equals("capitals") ? "B." : "II.") + (i + 1),
                    "title",
                    WORK.get(i),
                    "lead",
                    List.of(BODIES.get((i + 1) % 6)),
                    "coordinating",
                    List.of(BODIES.get((i + 3) % 6), BODIES.get((i + 4) % 6)),
                    "time",
                    TIMES.get(i % 4)));
        }
        return new ComposedFacts(
                variant,
                10 + random.nextInt(800),
                "2024-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18)),
                issuer,
                place,
                "Triển khai công tác phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2024",
                pick(SIGNERS, random),
                ComposedObjectives.of(variant.objectives(), random),
                tasks,
                BODIES.subList(0, 3 + random.nextInt(3)),
                ComposedReports.of(variant.reports(), BODIES.getFirst(), random),
                ComposedMoney.of(variant.money(), random),
                ComposedHelp.hotlines(variant.hotlines(), random),
                ComposedHelp.models(variant.models(), random),
                List.of("Thường trực Hội đồng nhân dân", "Các cơ quan nêu tại Mục III", "Lưu: VT, VX"));
    }

    /** The expected facts, in the keys of the contract. */
    public Map<String, @Nullable Object> expected() {
        boolean dash = variant.head().equals("party");
        Map<String, @Nullable Object> all = object(
                "number",
                number(),
                "date",
                date,
                "place",
                place,
                "title",
                title,
                "issuing_body",
                issuer,
                "period",
                object("from", 2024, "to", 2024),
                "targets",
                objectives.targets(),
                "tasks",
                tasks,
                "recipients",
                recipients,
                "hotlines",
                hotlines.expected(),
                "models",
                models.expected(),
                "funding",
                money.sources(),
                "campaigns",
                List.of(object("name", "Tháng hành động vì trẻ em", "from", "06-01", "to", "06-30")));
        all.put("number", dash ? number + "-KH/HU" : number + "/KH-" + symbol());
        all.put(
                "signer",
                object("name", signer, "title", "Phó Chủ tịch", "authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"));
        all.put(
                "organisations",
                bodies.stream().map(body -> object("name", body)).toList());
        all.put("reporting", reports.expected());
        return all;
    }

    String symbol() {
        return variant.head().equals("police") ? "CAT" : variant.level().equals("sở") ? "SNV" : "UBND";
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return object;
    }
}
