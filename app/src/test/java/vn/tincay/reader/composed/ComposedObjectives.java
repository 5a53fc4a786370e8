package vn.tincay.reader.composed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Objectives of a composed plan: the written lines, and the targets expected from them. */
record ComposedObjectives(List<String> lines, List<Map<String, @Nullable Object>> targets) {
    private static final List<String> AIMS = List.of(
            "người bị bạo lực trên cơ sở giới tìm đến cơ sở hỗ trợ",
            "xã, phường duy trì tổ phản ứng nhanh",
            "cán bộ làm công tác giới được bồi dưỡng nghiệp vụ",
            "nạn nhân được phát hiện có người đồng hành");
    private static final List<String> COMMUNES = List.of("Xã Phú Lạc", "Xã Tân Khê", "Phường Vĩnh Mỹ");

    static ComposedObjectives of(String kind, Random random) {
        ComposedObjectives objectives = new ComposedObjectives(new ArrayList<>(), new ArrayList<>());
        switch (kind) {
            case "mixed" -> objectives.addMixed(random);
            case "years" -> objectives.addYears(random);
            case "communes" -> objectives.addCommunes(random);
            case "rates" -> objectives.addRates(random);
            default -> objectives.addPlain(random);
        }
        return objectives;
    }

    private void addPlain(Random random) {
        List<String> ops = List.of("Tối thiểu ", "Trên ", "");
        List<String> signs = List.of(">=", ">", "=");
        for (int i = 0; i < 3; i++) {
            int value = 50 + random.nextInt(10) * 5;
            String text = ops.get(i) + value + "% " + AIMS.get(i);
            lines.add("- " + text + ".");
            add(text, signs.get(i), value, "%", 2024);
        }
    }

    /**
     * Adds counts beside percentages: separate counts, or counts that are part of the whole of a percentage; and a
     * starting value.
     */
    private void addMixed(Random random) {
        int groups = 2 + random.nextInt(8);
        String founded = "Thành lập mới 0" + groups + " tổ truyền thông cộng đồng";
        add(founded, "=", groups, "tổ", 2024);
        add("duy trì 100% tổ đã thành lập", "=", 100, "%", 2024);
        lines.add("- " + founded + "; duy trì 100% tổ đã thành lập.");
        int fewer = 30 + random.nextInt(60);
        String lowered = "Giảm tỷ lệ hộ có bạo lực từ 12,5% xuống còn " + random.nextInt(3, 9) + "%, tương ứng giảm "
                + fewer + " hộ";
        add(lowered, "<=", Integer.parseInt(lowered.replaceAll(".*còn (\\d)%.*", "$1")), "%", 2024);
        add(lowered, "=", fewer, "hộ", 2024);
        lines.add("- " + lowered + ".");
        String single = "100% chi hội có ít nhất 01 buổi sinh hoạt chuyên đề";
        add(single, "=", 100, "%", 2024);
        lines.add("- " + single + ".");
    }

    /** Adds rates, a share in words, an exception, and counts of nouns that no list contains. */
    private void addRates(Random random) {
        int boys = 106 + random.nextInt(8);
        addSentence("Tỷ số giới tính khi sinh không vượt quá " + boys + " bé trai/100 bé gái", "<=", boys);
        int mothers = 30 + random.nextInt(20);
        addSentence("Tử vong mẹ dưới " + mothers + "/100.000 trẻ đẻ sống", "<=", mothers);
        addSentence("Ít nhất ba phần tư số thôn có nhóm nòng cốt", ">=", 75);
        int share = 50 + random.nextInt(45);
        addSentence(share + "% xã có tổ tư vấn, trừ các xã có dưới 3.000 dân", "=", share);
        int trips = 2 + random.nextInt(8);
        addSentence("Tổ chức 0" + trips + " chuyến xe lưu động; in 2.500 tờ rơi", "=", trips, 2500);
        addSentence("Mỗi trường có ít nhất 01 nhân viên tư vấn", ">=", 1);
    }

    private void addSentence(String text, String op, int... values) {
        lines.add("- " + text + ".");
        for (int value : values) {
            targets.add(ComposedFacts.object("text", text, "op", op, "value", value, "year", 2024));
        }
    }

    private void addYears(Random random) {
        lines.add("| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023 | Năm 2024 | Năm 2025 |");
        for (int i = 0; i < 3; i++) {
            int now = 40 + random.nextInt(20);
            String text = "Tỷ lệ " + AIMS.get(i);
            lines.add("| %d | %s | %% | %d | %d | ≥ %d |".formatted(i + 1, text, now - 5, now, now + 9));
            add(text, "=", now, "%", 2024);
            add(text, ">=", now + 9, "%", 2025);
        }
    }

    private void addCommunes(Random random) {
        lines.add("| TT | Đơn vị | Tổng số hộ | Số hộ có bạo lực giảm | Tỷ lệ hộ ký cam kết (%) |");
        for (int i = 0; i < COMMUNES.size(); i++) {
            int homes = 4 + random.nextInt(30);
            BigDecimal share = BigDecimal.valueOf(700 + random.nextInt(250), 1);
            lines.add("| %d | %s | %d | %d | %s |"
                    .formatted(
                            i + 1,
                            COMMUNES.get(i),
                            410 + i,
                            homes,
                            share.toString().replace('.', ',')));
            add(COMMUNES.get(i) + ": Số hộ có bạo lực giảm", "=", homes, "hộ", 2024);
            add(COMMUNES.get(i) + ": Tỷ lệ hộ ký cam kết (%)", "=", share, "%", 2024);
        }
    }

    private void add(String text, String op, Number value, String unit, int year) {
        targets.add(ComposedFacts.object("text", text, "op", op, "value", value, "unit", unit, "year", year));
    }
}
