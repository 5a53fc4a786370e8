package vn.tincay.reader.composed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes composed facts as the paragraphs of a plan, in the layout of a variant. */
public final class PlanComposer {
    private final ComposedFacts facts;
    private final List<String> lines = new ArrayList<>();

    private PlanComposer(ComposedFacts facts) {
        this.facts = facts;
    }

    public static List<String> paragraphs(ComposedFacts facts) {
        PlanComposer composer = new PlanComposer(facts);
        composer.addHead();
        composer.addBody();
        composer.addAll(ComposedEnd.lines(facts));
        return switch (facts.variant().noise()) {
            case "ocr" ->
                composer.lines.stream().map(PlanComposer::withMisreadCharacters).toList();
            case "digits" ->
                composer.lines.stream().map(PlanComposer::separateDigits).toList();
            default -> composer.lines;
        };
    }

    private void addHead() {
        String number = "Số: " + (facts.variant().noise().equals("spaced") ? facts.number() + " " : facts.number())
                + "/KH-" + facts.symbol();
        String day = facts.place() + ", ngày " + Integer.parseInt(facts.date().substring(8)) + " tháng "
                + Integer.parseInt(facts.date().substring(5, 7)) + " năm 2024";
        String state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        String motto = "Độc lập - Tự do - Hạnh phúc";
        List<String> left = letterheadLines();
        switch (facts.variant().head()) {
            case "columns" -> {
                lines.add(left.get(0) + "          " + state);
                lines.add(left.get(1) + "          " + motto);
                lines.add(number + "          " + day);
            }
            case "box" -> {
                add(
                        "Số hiệu " + facts.number() + "/KH-" + facts.symbol(),
                        "Loại văn bản Kế hoạch",
                        "Người ký " + facts.signer());
                addAll(left);
                add(state, motto, number, day);
            }
            case "party" ->
                add(
                        "ĐẢNG BỘ TỈNH MINH HẢI",
                        "HUYỆN ỦY " + upper(facts.place()),
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Số " + facts.number() + "-KH/HU",
                        day);
            case "police" -> add("BỘ CÔNG AN", "CÔNG AN TỈNH " + upper(facts.place()), number, state, motto, day);
            case "dateFirst" -> {
                addAll(left);
                add(state, motto, day, number);
            }
            default -> {
                addAll(left);
                add(number, state, motto, day);
            }
        }
        add("KẾ HOẠCH", facts.title());
        add("Căn cứ Quyết định số 101/QĐ-TTg ngày 25/01/2024 của Thủ tướng Chính phủ về phụ nữ, hòa bình và an ninh;");
        add(facts.issuer() + " ban hành Kế hoạch với các nội dung sau:");
    }

    private List<String> letterheadLines() {
        return facts.variant().level().equals("sở")
                ? List.of("UBND TỈNH " + upper(facts.place()), "SỞ NỘI VỤ")
                : List.of("ỦY BAN NHÂN DÂN", upper(facts.issuer().substring("Ủy ban nhân dân ".length())));
    }

    private void addBody() {
        boolean parts = facts.variant().frame().equals("capitals");
        add(
                sectionNumber(1) + "MỤC TIÊU",
                (parts ? romanNumber("I") : itemNumber(1)) + "Mục tiêu chung",
                "Mọi người được sống an toàn, bình đẳng; hưởng ứng Tháng hành động vì trẻ em (tháng 6), mỗi Tháng hành động một việc.",
                (parts ? romanNumber("II") : itemNumber(2)) + "Chỉ tiêu cụ thể");
        addAll(facts.objectives().lines());
        add(sectionNumber(2) + "NHIỆM VỤ, GIẢI PHÁP");
        addRow("| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện |");
        for (int i = 0; i < facts.tasks().size(); i++) {
            addTask(i + 1, facts.tasks().get(i));
        }
        List<String> money = facts.money().lines();
        if (!money.isEmpty()) {
            add(sectionNumber(3) + money.getFirst());
            addAll(money.subList(1, money.size()));
        }
        add(sectionNumber(money.isEmpty() ? 3 : 4) + "TỔ CHỨC THỰC HIỆN");
        for (int i = 0; i < facts.bodies().size(); i++) {
            String duty = switch (i) {
                case 0 -> facts.reports().sentence();
                case 1 -> facts.hotlines().duty();
                case 2 -> facts.models().duty();
                default -> " chủ động thực hiện nhiệm vụ được giao.";
            };
            add(itemNumber(i + 1) + facts.bodies().get(i) + duty);
        }
        add("Trên đây là Kế hoạch năm 2024, yêu cầu các đơn vị nghiêm túc thực hiện./.");
    }

    /** The number of a section: I., II., III. or A., B., C. */
    private String sectionNumber(int n) {
        return facts.variant().frame().equals("capitals")
                ? "ABCD".charAt(n - 1) + ". "
                : romanNumber(List.of("I", "II", "III", "IV").get(n - 1));
    }

    private void addTask(int n, Map<String, @Nullable Object> task) {
        String lead = String.join("; ", valuesOf(task, "lead"));
        String others = String.join("; ", valuesOf(task, "coordinating"));
        String title = itemNumber(n) + task.get("title");
        switch (facts.variant().attributes()) {
            case "table", "aligned" ->
                addRow("| " + n + " | " + task.get("title") + " | " + lead + " | " + others + " | " + task.get("time")
                        + " |");
            case "inline" ->
                add(title + ". Chủ trì: " + lead + ". Phối hợp: " + others + ". Thời gian: " + task.get("time") + ".");
            case "bracket" ->
                add(title + " (" + lead + " chủ trì, phối hợp với " + others + "; " + task.get("time") + ")");
            case "named" ->
                add(
                        "Nhiệm vụ " + n + ". " + task.get("title"),
                        "a) Cơ quan chủ trì: " + lead + ".",
                        "b) Cơ quan phối hợp: " + others + ".",
                        "c) Thời gian: " + task.get("time") + ".");
            case "below" ->
                add(
                        title,
                        "- Cơ quan thực hiện:",
                        "+ Đơn vị chủ trì: " + lead + ".",
                        "+ Đơn vị phối hợp: " + others + ".",
                        "- Thời gian thực hiện: " + task.get("time") + ".");
            case "bullets" ->
                add(
                        title,
                        "- Cơ quan chủ trì: " + lead + ".",
                        "- Cơ quan phối hợp: " + others + ".",
                        "- Thời gian thực hiện: " + task.get("time") + ".");
            default ->
                add(
                        title,
                        n + ".1. Đơn vị chủ trì: " + lead + ".",
                        n + ".2. Đơn vị phối hợp: " + others + ".",
                        n + ".3. Thời gian thực hiện: " + task.get("time") + ".");
        }
    }

    /** Adds a row of the table of tasks, if this variant writes tasks in a table. */
    private void addRow(String piped) {
        switch (facts.variant().attributes()) {
            case "table" -> add(piped);
            case "aligned" -> add(AlignedRows.of(piped));
            default -> {}
        }
    }

    private String romanNumber(String number) {
        return switch (facts.variant().numbering()) {
            case "slash" -> number + "/ ";
            case "dash" -> number + "- ";
            default -> number + ". ";
        };
    }

    private String itemNumber(int n) {
        return switch (facts.variant().numbering()) {
            case "slash" -> n + "/ ";
            case "dash" -> n + "- ";
            case "bracket" -> n + ") ";
            default -> n + ". ";
        };
    }

    private static String withMisreadCharacters(String line) {
        return line.replace("Tối thiểu", "Tối thiếu")
                .replaceFirst("^I\\. ", "l. ")
                .replaceFirst("^II\\. ", "ll. ")
                .replaceFirst("^III\\. ", "lll. ");
    }

    /** Separates the digits of days and percentages, as a scan may do. */
    private static String separateDigits(String line) {
        return line.startsWith("|")
                ? line
                : line.replaceAll("ngày (\\d)(\\d) tháng", "ngày $1 $2 tháng").replaceAll("\\b(\\d)(\\d)%", "$1 $2%");
    }

    @SuppressWarnings("unchecked")
    private static List<String> valuesOf(Map<String, @Nullable Object> task, String key) {
        Object value = task.get(key);
        return value == null ? List.of() : (List<String>) value;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.of("vi"));
    }

    private void addAll(List<String> more) {
        lines.addAll(more);
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
