package vn.tincay.plan.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.Ids;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;

/** Generates plans of every level, worded like the plans of ministries, provinces and communes, with known facts. */
final class GeneratedPlan {

    /** A legal basis: its sentence, and the facts in it. */
    record Basis(
            String sentence,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    private record Issuer(
            AgencyKind kind,
            Agency.Level level,
            String name,
            @Nullable String superior,
            String place) {}

    private static final List<Issuer> ISSUERS = List.of(
            new Issuer(
                    AgencyKind.PEOPLES_COMMITTEE, Agency.Level.PROVINCE, "Ủy ban nhân dân tỉnh Cà Mau", null, "Cà Mau"),
            new Issuer(
                    AgencyKind.PEOPLES_COMMITTEE,
                    Agency.Level.PROVINCE,
                    "Ủy ban nhân dân thành phố Cần Thơ",
                    null,
                    "Cần Thơ"),
            new Issuer(
                    AgencyKind.PEOPLES_COMMITTEE, Agency.Level.COMMUNE, "Ủy ban nhân dân xã Cẩm Tân", null, "Cẩm Tân"),
            new Issuer(
                    AgencyKind.PEOPLES_COMMITTEE,
                    Agency.Level.COMMUNE,
                    "Ủy ban nhân dân phường Ninh Kiều",
                    null,
                    "Ninh Kiều"),
            new Issuer(
                    AgencyKind.DEPARTMENT,
                    Agency.Level.PROVINCE,
                    "Sở Nội vụ tỉnh Sơn La",
                    "UBND tỉnh Sơn La",
                    "Sơn La"),
            new Issuer(AgencyKind.MINISTRY, Agency.Level.CENTRAL, "Bộ Nội vụ", null, "Hà Nội"));

    private static final List<String> BODIES = List.of(
            "Sở Nội vụ",
            "Sở Y tế",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Giáo dục và Đào tạo",
            "Sở Tư pháp",
            "Sở Tài chính",
            "Công an tỉnh",
            "Hội Liên hiệp Phụ nữ tỉnh",
            "Hội Nông dân tỉnh",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Ủy ban nhân dân các xã, phường",
            "Báo và Phát thanh, Truyền hình tỉnh",
            "Trung tâm Công tác xã hội",
            "Liên đoàn Lao động tỉnh",
            "Tòa án nhân dân tỉnh",
            "Phòng Văn hóa - Xã hội",
            "Trạm Y tế");

    private static final List<String> WORK = List.of(
            "Tổ chức truyền thông, nâng cao nhận thức về phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
            "Tập huấn nghiệp vụ cho cán bộ làm công tác bình đẳng giới",
            "Duy trì và nhân rộng mô hình địa chỉ tin cậy, nhà tạm lánh tại cộng đồng",
            "Rà soát, cập nhật danh sách người bị bạo lực cần trợ giúp",
            "Kiểm tra việc thực hiện pháp luật về phòng, chống bạo lực gia đình",
            "Huy động nguồn lực hỗ trợ người bị bạo lực",
            "Xây dựng tài liệu, tờ rơi và phóng sự tuyên truyền",
            "Tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
            "Tư vấn tâm lý, trợ giúp pháp lý cho người bị bạo lực và người có nguy cơ bị bạo lực",
            "Vận hành đường dây nóng tiếp nhận thông tin về bạo lực trên cơ sở giới",
            "Phối hợp liên ngành trong tiếp nhận, can thiệp và chuyển tuyến trường hợp bị bạo lực",
            "Xây dựng trường học an toàn, thân thiện, không bạo lực");

    private static final List<String> WHERE = List.of(
            "",
            " trên địa bàn",
            " tại các khu công nghiệp",
            " ở vùng đồng bào dân tộc thiểu số và miền núi",
            " cho phụ nữ và trẻ em gái",
            " trong các cơ sở giáo dục",
            " (ưu tiên vùng khó khăn)",
            " theo hướng “lấy người bị bạo lực làm trung tâm”",
            " bằng hình thức trực tiếp và trực tuyến",
            " – giai đoạn mở rộng",
            " đợt 1",
            " đợt 2",
            " & các hoạt động hưởng ứng",
            " ở thôn, tổ dân phố; chú trọng nam giới");

    private static final List<String> PRODUCTS = List.of(
            "Báo cáo kết quả",
            "Kế hoạch của cơ quan, đơn vị",
            "Lớp tập huấn",
            "Tài liệu truyền thông được phát hành",
            "Mô hình được thành lập và duy trì",
            "Danh sách được phê duyệt");

    private static final List<String> FUNDS = List.of(
            "Ngân sách nhà nước theo phân cấp",
            "Nguồn xã hội hóa",
            "Nguồn tài trợ của các tổ chức trong và ngoài nước",
            "Các nguồn hợp pháp khác theo quy định");

    /** Begins a duty that the plan only requests. */
    static final String REQUEST = "Đề nghị ";

    private static final String SUMS =
            "Tổng kinh phí 2.350 triệu đồng, trong đó: năm đầu 1.850.000.000 đồng; phần còn lại theo tiến độ.";

    private static final List<String> COUNTED = List.of(
            "Tỷ lệ người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ sở cung cấp dịch vụ|%",
            "Tỷ lệ trường hợp có nhu cầu được trợ giúp bằng các hình thức khác nhau|%",
            "Tỷ lệ người gây bạo lực được phát hiện được tư vấn, giáo dục|%",
            "Số mô hình địa chỉ tin cậy được duy trì|mô hình",
            "Số lớp tập huấn cho cộng tác viên|lớp",
            "Số cuộc truyền thông tại cộng đồng|cuộc",
            "Số vụ bạo lực gia đình còn phát sinh|vụ");

    private static final List<String> WISHED = List.of(
            "Nâng cao năng lực của đội ngũ cán bộ, cộng tác viên ở cơ sở",
            "Người dân biết và sử dụng được các dịch vụ hỗ trợ trên địa bàn",
            "Các cấp, các ngành phối hợp chặt chẽ trong can thiệp và hỗ trợ");

    private static final List<PrintedPlan.Campaign> CAMPAIGNS = List.of(
            new PrintedPlan.Campaign(
                    "Tháng hành động quốc gia phòng, chống bạo lực gia đình", MonthDay.of(6, 1), MonthDay.of(6, 30)),
            new PrintedPlan.Campaign("Ngày Gia đình Việt Nam", MonthDay.of(6, 28), MonthDay.of(6, 28)),
            new PrintedPlan.Campaign("Ngày Phụ nữ Việt Nam", MonthDay.of(10, 20), MonthDay.of(10, 20)),
            new PrintedPlan.Campaign(
                    "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
                    MonthDay.of(11, 15),
                    MonthDay.of(12, 15)),
            new PrintedPlan.Campaign(
                    "Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ", MonthDay.of(11, 25), MonthDay.of(11, 25)));

    private static final List<Basis> BASES = List.of(
            new Basis(
                    "Căn cứ Quyết định số 2232/QĐ-TTg ngày 28 tháng 12 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025",
                    "2232/QĐ-TTg",
                    LocalDate.of(2020, 12, 28),
                    "Thủ tướng Chính phủ"),
            new Basis(
                    "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030",
                    "28/NQ-CP",
                    LocalDate.of(2021, 3, 3),
                    "Chính phủ"),
            new Basis(
                    "Thực hiện Công văn số 739/BNV-CTTN&BĐG ngày 28/3/2025 của Bộ Nội vụ hướng dẫn công tác bình đẳng giới",
                    "739/BNV-CTTN&BĐG",
                    LocalDate.of(2025, 3, 28),
                    "Bộ Nội vụ"),
            new Basis("Căn cứ Luật Phòng, chống bạo lực gia đình ngày 14 tháng 11 năm 2022", null, null, null));

    private static final List<String> COPIES = List.of(
            "Bộ Nội vụ (b/c)",
            "Thường trực Tỉnh ủy (b/c)",
            "Thường trực HĐND tỉnh",
            "Các sở, ban, ngành tỉnh",
            "UBND các xã, phường",
            "Trang thông tin điện tử");

    private final Random random;
    final Issuer issuer;
    final String number;
    final LocalDate day;
    final int fromYear;
    final int toYear;
    final List<Basis> bases;
    final List<String> funds;
    private final boolean fundedAlike;
    final List<PrintedPlan.Campaign> campaigns;
    final PlanContent content;

    /** Chooses what was added to the generator later, so that the other facts of a seed stay. */
    private final Random added;

    /** Chooses which tasks several bodies lead together. */
    private final Random jointLeads;

    GeneratedPlan(long seed) {
        jointLeads = new Random(seed * 15485863 + 3);
        added = new Random(seed * 104729 + 5);
        random = new Random(seed * 7919 + 17);
        issuer = one(ISSUERS);
        fromYear = 2021 + random.nextInt(7);
        toYear = fromYear + (random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0);
        day = LocalDate.of(fromYear, 1 + random.nextInt(12), 1 + random.nextInt(28));
        number = String.format("%02d/KH-%s", 1 + random.nextInt(400), symbol());
        bases = randomSublist(BASES, 1);
        funds = randomSublist(FUNDS, 1);
        fundedAlike = added.nextInt(3) == 0;
        campaigns = CAMPAIGNS.stream().filter(one -> added.nextInt(3) == 0).toList();
        content = content();
    }

    Letterhead letterhead() {
        return new Letterhead(
                issuer.superior(),
                issuer.superior() == null ? issuer.name() : issuer.name().replaceFirst(" tỉnh .*", ""),
                number,
                "KH-" + symbol(),
                issuer.place(),
                day,
                day.getYear());
    }

    PrintedPlan printed() {
        var id = UUID.randomUUID();
        var agency = new Agency(
                id, "x", issuer.kind(), issuer.level(), issuer.name(), null, null, null, day, null, null, null);
        return new PrintedPlan(
                content,
                agency,
                issuer.name(),
                new PrintedPlan.Signature("Trần Văn An", position()),
                campaigns,
                Map.of());
    }

    private @Nullable String position() {
        return random.nextBoolean() || issuer.kind() != AgencyKind.PEOPLES_COMMITTEE ? null : "Phó Chủ tịch";
    }

    String issuerName() {
        return issuer.name();
    }

    private String symbol() {
        return switch (issuer.kind()) {
            case PEOPLES_COMMITTEE -> "UBND";
            case MINISTRY -> "BNV";
            default -> "SNV";
        };
    }

    private PlanContent content() {
        var years = fromYear == toYear ? "năm " + fromYear : "giai đoạn " + fromYear + " - " + toYear;
        var tasks = tasks();
        tasks.addAll(duties());
        return new PlanContent(
                "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới " + years,
                fromYear,
                toYear,
                List.of(),
                random.nextInt(4) == 0
                        ? ""
                        : "Ngăn ngừa sự gia tăng của bạo lực trên cơ sở giới thông qua nâng cao nhận thức của cộng đồng.",
                null,
                null,
                targets(),
                tasks,
                text());
    }

    boolean hasFundingWords() {
        return content.text().sections().stream()
                .anyMatch(section -> section.code().equals(TextSection.FUNDING)
                        && !section.body().isEmpty());
    }

    private PlanText text() {
        boolean fundingWords = added.nextInt(3) == 0;
        var sections = random.nextInt(3) == 0
                ? List.<TextSection>of()
                : List.of(
                        new TextSection(
                                "purpose",
                                "Mục đích, yêu cầu",
                                "1. Mục đích\n- Triển khai thống nhất, đồng bộ các hoạt động của Chương trình.\n2. Yêu cầu\n"
                                        + "Xác định rõ công việc, tiến độ và trách nhiệm của từng cơ quan."),
                        new TextSection(TextSection.TARGETS, "Mục tiêu, chỉ tiêu", ""),
                        new TextSection(
                                TextSection.TASKS,
                                random.nextBoolean() ? "Nhiệm vụ, giải pháp" : "Nội dung thực hiện",
                                ""),
                        new TextSection(TextSection.FUNDING, "Kinh phí thực hiện", fundingWords ? SUMS : ""),
                        new TextSection(TextSection.REPORTS, "Chế độ báo cáo", ""),
                        new TextSection(TextSection.DUTIES, "Tổ chức thực hiện", ""));
        var recipients = new ArrayList<>(randomSublist(COPIES, 1));
        recipients.add("Lưu: VT, NV");
        return new PlanText(bases.stream().map(Basis::sentence).toList(), sections, recipients, reports());
    }

    private List<ReportDay> reports() {
        var receiver = issuer.kind() == AgencyKind.PEOPLES_COMMITTEE ? "Sở Nội vụ" : "Bộ Nội vụ";
        var kinds = List.of(
                new ReportDay(
                        "Ủy ban nhân dân các xã, phường", receiver, MonthDay.of(12, 5), null, ReportFrequency.YEARLY),
                new ReportDay("Công an tỉnh", receiver, MonthDay.of(6, 10), null, ReportFrequency.HALF_YEAR),
                new ReportDay("Sở Y tế", receiver, null, null, ReportFrequency.QUARTER),
                new ReportDay("Hội Liên hiệp Phụ nữ tỉnh", receiver, MonthDay.of(11, 20), toYear, ReportFrequency.ONCE),
                new ReportDay("Sở Tư pháp", receiver, null, null, ReportFrequency.MONTH));
        return randomSublist(kinds, 0);
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (var counted : randomSublist(COUNTED, 0)) {
            var parts = counted.split("\\|");
            var value = parts[1].equals("%")
                    ? one(List.of("50", "70", "92.5", "100", "3.75"))
                    : one(List.of("2", "12", "150", "1200", "25000"));
            targets.add(target(
                    parts[0],
                    Operator.values()[random.nextInt(Operator.values().length)],
                    new BigDecimal(value),
                    parts[1],
                    fromYear + random.nextInt(toYear - fromYear + 1)));
        }
        for (var wished : randomSublist(WISHED, 0)) {
            targets.add(target(wished, null, null, null, null));
        }
        return targets;
    }

    private static Target target(
            String text,
            @Nullable Operator operator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year) {
        return new Target(Ids.next(), null, text, operator, value, unit, year, null, null, null, null, null);
    }

    private ArrayList<TaskContent> tasks() {
        var tasks = new ArrayList<TaskContent>();
        int levels = 1 + random.nextInt(4);
        int count = random.nextInt(20) == 0 ? 30 + random.nextInt(31) : 1 + random.nextInt(8);
        var titles = new ArrayList<String>();
        var open = new ArrayList<UUID>();
        for (int number = 0; number < count; number++) {
            int depth = open.isEmpty() ? 0 : random.nextInt(Math.min(levels, open.size() + 1));
            while (open.size() > depth) {
                open.removeLast();
            }
            var title = title(titles);
            titles.add(title);
            var task = task(open.isEmpty() ? null : open.getLast(), title);
            tasks.add(task);
            open.add(task.id());
        }
        return tasks;
    }

    private String title(List<String> used) {
        while (true) {
            var title =
                    one(WORK) + one(WHERE) + (random.nextInt(5) == 0 ? ", năm thứ " + (1 + random.nextInt(90)) : "");
            if (!used.contains(title)) {
                return title;
            }
        }
    }

    private TaskContent task(@Nullable UUID parent, String title) {
        boolean led = random.nextInt(5) > 0;
        var bodies = randomSublist(BODIES, 1);
        int leads = jointLeads.nextInt(3) == 0 ? 2 : 1;
        var leading = bodies.stream()
                .limit(leads)
                .map(name -> new NamedBody(null, name))
                .toList();
        var joining = bodies.stream()
                .skip(leads)
                .limit(5)
                .map(name -> new NamedBody(null, name))
                .toList();
        return TaskContent.builder(Ids.next())
                .parent(parent)
                .time(timing(), null)
                .bodies(led ? leading : List.of(), led ? joining : List.of())
                .set(TaskField.TITLE, title)
                .set(
                        TaskField.PRODUCTS,
                        random.nextInt(3) == 0
                                ? randomSublist(PRODUCTS, 0).stream().limit(3).toList()
                                : List.of())
                .set(TaskField.FUNDING, funding())
                .build();
    }

    /** The sources of one task: those of the plan, or some of all that there are, or none. */
    private @Nullable String funding() {
        var own = fundedAlike
                ? funds
                : FUNDS.stream().filter(source -> added.nextInt(3) == 0).toList();
        return own.isEmpty() ? null : String.join("; ", own);
    }

    private Timing timing() {
        var day = LocalDate.of(fromYear, 1 + random.nextInt(12), 1 + random.nextInt(28));
        var recurrence = Recurrence.values()[random.nextInt(Recurrence.values().length)];
        return switch (random.nextInt(7)) {
            case 0 -> new Timing.Unstated();
            case 1 -> new Timing.Ongoing();
            case 2 -> new Timing.ByDate(day);
            case 3 -> new Timing.ByQuarter(fromYear, 1 + random.nextInt(4));
            case 4 -> new Timing.Recurring(recurrence, day);
            case 5 -> new Timing.Recurring(Recurrence.YEAR, day);
            default -> new Timing.Recurring(recurrence, null);
        };
    }

    private List<TaskContent> duties() {
        var duties = new ArrayList<TaskContent>();
        for (var body : randomSublist(BODIES, 0).stream().limit(6).toList()) {
            boolean requested = added.nextInt(4) == 0;
            for (var work : randomSublist(WORK, 1).stream().limit(3).toList()) {
                duties.add(TaskContent.builder(Ids.next())
                        .duty(true)
                        .time(new Timing.Unstated(), null)
                        .bodies(new NamedBody(null, body), List.of())
                        .set(
                                TaskField.TITLE,
                                requested
                                        ? REQUEST + work.substring(0, 1).toLowerCase(Locale.ROOT) + work.substring(1)
                                        : work)
                        .build());
            }
        }
        return duties;
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** A random part of the items in their order. */
    private <T> List<T> randomSublist(List<T> items, int least) {
        var chosen = items.stream().filter(item -> random.nextInt(3) == 0).toList();
        return chosen.size() < least ? List.of(one(items)) : chosen;
    }
}
