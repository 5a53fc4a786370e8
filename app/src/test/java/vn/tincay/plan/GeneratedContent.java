package vn.tincay.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ids;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.progress.ProgressRule;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;

/** Generates plan contents with every field and shape that a document reader or another system could store. */
public final class GeneratedContent {

    private static final List<String> WORDS = List.of(
            "Tuyên truyền",
            "  hai  dấu cách ",
            "dòng một\ndòng hai",
            "\nbắt đầu bằng dòng trống",
            "“ngoặc” & <thẻ> 'nháy'",
            "cuối có dòng trống\n",
            "Sở Văn hóa, Thể thao và Du lịch",
            "70%",
            "1.234,5",
            "Ông/bà; anh – chị");
    private static final List<String> FIGURES =
            List.of("0", "1", "12.50", "70.0", "99.9", "0.0001", "1234567.89", "100");

    private final Random random;

    public GeneratedContent(long seed) {
        random = new Random(seed);
    }

    /**
     * @param programmes to choose from
     * @param indicators to choose from
     * @param agency a body that has another name in the plan
     * @param answers the superior plan, or null
     */
    public PlanContent content(List<UUID> programmes, List<String> indicators, UUID agency, @Nullable UUID answers) {
        var tasks = new ArrayList<TaskContent>();
        for (int number = 0; number < 4; number++) {
            var parent = tasks.isEmpty() || random.nextBoolean()
                    ? null
                    : tasks.getFirst().id();
            tasks.add(task(parent, agency));
        }
        var targets = new ArrayList<Target>();
        for (int number = 0; number < 4; number++) {
            targets.add(target(indicators));
        }
        return new PlanContent(
                randomWords(),
                2021 + random.nextInt(5),
                2026 + random.nextInt(5),
                programmes.stream().filter(one -> random.nextBoolean()).sorted().toList(),
                random.nextBoolean() ? "" : randomWords(),
                answers,
                valueOrNull(randomWords()),
                targets,
                tasks,
                text());
    }

    private PlanText text() {
        var sections = List.of(
                        new TextSection("purpose", randomWords(), randomWords()),
                        new TextSection(TextSection.TASKS, randomWords(), ""))
                .subList(0, random.nextInt(3));
        var reports = List.of(
                        new ReportDay(
                                "Sở Nội vụ",
                                "",
                                valueOrNull(MonthDay.of(12, 5)),
                                null,
                                valueOrNull(ReportFrequency.HALF_YEAR)),
                        new ReportDay("", randomWords(), MonthDay.of(2, 29), 2028, ReportFrequency.ONCE))
                .subList(0, random.nextInt(3));
        return new PlanText(
                List.of(randomWords(), randomWords()).subList(0, random.nextInt(3)),
                sections,
                List.of("Như trên", randomWords()).subList(0, random.nextInt(3)),
                reports);
    }

    private Target target(List<String> indicators) {
        boolean counted = random.nextBoolean();
        return new Target(
                Ids.next(),
                valueOrNull(indicators.get(random.nextInt(indicators.size()))),
                randomWords(),
                counted ? Operator.values()[random.nextInt(Operator.values().length)] : null,
                counted ? randomFigure() : null,
                valueOrNull("cuộc"),
                valueOrNull(2025 + random.nextInt(6)),
                valueOrNull(randomWords()),
                valueOrNull(randomFigure()),
                valueOrNull(2015 + random.nextInt(10)),
                valueOrNull(random.nextInt(200)),
                valueOrNull(200 + random.nextInt(9)));
    }

    private TaskContent task(@Nullable UUID parent, UUID agency) {
        var task = TaskContent.builder(Ids.next())
                .parent(parent)
                .duty(random.nextBoolean())
                .time(timing(), valueOrNull("Quý II hằng năm"))
                .rule(ProgressRule.values()[random.nextInt(3)])
                .bodies(
                        List.of(body(agency), body(agency)).subList(0, random.nextInt(3)),
                        List.of(body(agency), body(agency)).subList(0, random.nextInt(3)))
                .originalLines(valueOrNull(random.nextInt(200)), valueOrNull(200 + random.nextInt(9)));
        for (var field : TaskField.ALL) {
            switch (field) {
                case TaskField.Text text when text == TaskField.TITLE -> task.set(text, randomWords());
                case TaskField.Text text -> task.set(text, valueOrNull(randomWords()));
                case TaskField.Lines lines ->
                    task.set(lines, List.of("Kế hoạch, báo cáo", "Sản phẩm hai").subList(0, random.nextInt(3)));
                case TaskField.Figure figure -> task.set(figure, valueOrNull(new BigDecimal("2.50")));
            }
        }
        return task.build();
    }

    /** A body with its name as written: linked to the agency that has the work today, or unrecognised. */
    private NamedBody body(UUID agency) {
        var name = "Phòng Lao động – Thương binh và Xã hội huyện " + random.nextInt(9);
        return new NamedBody(random.nextBoolean() ? agency : null, name);
    }

    private Timing timing() {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(5)) {
            case 0 -> new Timing.Unstated();
            case 1 -> new Timing.Ongoing();
            case 2 -> new Timing.ByDate(day);
            case 3 -> new Timing.ByQuarter(2026, 1 + random.nextInt(4));
            default ->
                new Timing.Recurring(
                        Recurrence.values()[random.nextInt(Recurrence.values().length)],
                        random.nextBoolean() ? day : null);
        };
    }

    private String randomWords() {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1000);
    }

    private BigDecimal randomFigure() {
        return new BigDecimal(FIGURES.get(random.nextInt(FIGURES.size())));
    }

    private <T> @Nullable T valueOrNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
