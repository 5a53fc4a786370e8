package vn.tincay.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tincay.base.Ids;
import vn.tincay.plan.PlanContent;
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

/** Every changed component of a plan's content appears in its difference, so that the head who signs sees all of it. */
class PlanDifferenceTest {

    private static final Target TARGET = new Target(
            Ids.next(),
            "HELPED",
            "Được trợ giúp",
            Operator.AT_LEAST,
            new BigDecimal("70"),
            "%",
            2025,
            "Xã A",
            new BigDecimal("10"),
            2020,
            3,
            4);
    private static final TaskContent TASK = TaskContent.builder(Ids.next())
            .parent(Ids.next())
            .time(new Timing.ByDate(LocalDate.of(2026, 6, 30)), "Trong tháng 6")
            .bodies(
                    List.of(new NamedBody(null, "Công an"), new NamedBody(null, "Sở Nội vụ")),
                    List.of(new NamedBody(null, "Sở Y tế")))
            .originalLines(7, 9)
            .set(TaskField.TITLE, "Truyền thông")
            .set(TaskField.PRODUCTS, List.of("Tờ rơi"))
            .set(TaskField.GOAL, new BigDecimal("10"))
            .set(TaskField.CONTACT, "Nguyễn Thị Hoa")
            .build();
    private static final PlanContent CONTENT = new PlanContent(
            "Kế hoạch",
            2026,
            2027,
            List.of(Ids.next()),
            "Mục tiêu",
            Ids.next(),
            "12/KH-UBND",
            List.of(TARGET),
            List.of(TASK),
            new PlanText(
                    List.of("Căn cứ Luật Bình đẳng giới"),
                    List.of(new TextSection("purpose", "Mục đích", "Triển khai Chương trình.")),
                    List.of("Lưu: VT"),
                    List.of(new ReportDay(
                            "Ủy ban nhân dân xã", "Sở Nội vụ", MonthDay.of(12, 5), 2026, ReportFrequency.YEARLY))));

    static Stream<RecordComponent> planComponents() {
        return components(PlanContent.class);
    }

    static Stream<RecordComponent> targetComponents() {
        return components(Target.class);
    }

    static Stream<RecordComponent> taskComponents() {
        return components(TaskContent.class);
    }

    static Stream<RecordComponent> textComponents() {
        return components(PlanText.class);
    }

    static Stream<RecordComponent> sectionComponents() {
        return components(TextSection.class);
    }

    static Stream<RecordComponent> reportComponents() {
        return components(ReportDay.class);
    }

    @ParameterizedTest
    @MethodSource("planComponents")
    void showsEveryChangeOfAPlan(RecordComponent component) {
        assertThat(difference(changedIn(CONTENT, component)))
                .as(component.getName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("targetComponents")
    void showsEveryChangeOfATarget(RecordComponent component) {
        var changed = changedIn(TARGET, component);
        assertThat(difference(contentWith(List.of(changed), CONTENT.tasks())))
                .as(component.getName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("taskComponents")
    void showsEveryChangeOfATask(RecordComponent component) {
        var changed = changedIn(TASK, component);
        assertThat(difference(contentWith(CONTENT.targets(), List.of(changed))))
                .as(component.getName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("textComponents")
    void showsEveryChangeOfAText(RecordComponent component) {
        assertThat(difference(CONTENT.withText(changedIn(CONTENT.text(), component))))
                .as(component.getName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sectionComponents")
    void showsEveryChangeOfASection(RecordComponent component) {
        var changed = changedIn(CONTENT.text().sections().getFirst(), component);
        assertThat(difference(CONTENT.withText(CONTENT.text().withSections(List.of(changed)))))
                .as(component.getName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reportComponents")
    void showsEveryChangeOfAReport(RecordComponent component) {
        var text = CONTENT.text();
        var changed = changedIn(text.reports().getFirst(), component);
        var other = new PlanText(text.bases(), text.sections(), text.recipients(), List.of(changed));
        assertThat(difference(CONTENT.withText(other)))
                .as(component.getName())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isNotEqualTo(change.before()));
    }

    @Test
    void showsAChangedTimeWithUnchangedText() {
        var times = List.of(
                new Timing.Unstated(),
                new Timing.Ongoing(),
                new Timing.ByDate(LocalDate.of(2026, 7, 1)),
                new Timing.ByDate(LocalDate.of(2026, 7, 2)),
                new Timing.ByQuarter(2026, 2),
                new Timing.ByQuarter(2026, 3),
                new Timing.ByQuarter(2027, 2),
                new Timing.Recurring(Recurrence.YEAR, null),
                new Timing.Recurring(Recurrence.YEAR, LocalDate.of(2026, 7, 1)),
                new Timing.Recurring(Recurrence.MONTH, null));
        for (Timing timing : times) {
            for (Timing other : times) {
                var difference = PlanDifference.between(contentTimed(timing), contentTimed(other), UUID::toString);
                assertThat(difference.isEmpty()).as(timing + " → " + other).isEqualTo(timing.equals(other));
            }
        }
    }

    @Test
    void showsThatANameWasAssignedToAnotherAgency() {
        var led = withComponent(TASK, "lead", new NamedBody(Ids.next(), "Công an"));
        assertThat(difference(contentWith(CONTENT.targets(), List.of(led))))
                .extracting(PlanDifference.Change::field)
                .containsExactly("lead");
    }

    @Test
    void showsANewOrderWithTheFewestMoves() {
        var second = TaskContent.of(Ids.next(), "Tập huấn", new Timing.Ongoing());
        var third = TaskContent.of(Ids.next(), "Kiểm tra", new Timing.Ongoing());
        var before = contentWith(List.of(), List.of(TASK, second, third));
        var after = contentWith(List.of(), List.of(second, third, TASK));
        assertThat(PlanDifference.between(before, after, UUID::toString).changes())
                .extracting(
                        change -> change.what() + " " + change.field() + " " + change.before() + "→" + change.after())
                .containsExactly("Truyền thông order 1→3");
    }

    @Test
    void theSameFigureInAnotherNotationIsNoChange() {
        assertThat(difference(
                        contentWith(List.of(withComponent(TARGET, "value", new BigDecimal("70.0"))), CONTENT.tasks())))
                .isEmpty();
    }

    private static List<PlanDifference.Change> difference(PlanContent after) {
        return PlanDifference.between(CONTENT, after, UUID::toString).changes();
    }

    private static PlanContent contentTimed(Timing timing) {
        return contentWith(CONTENT.targets(), List.of(withComponent(TASK, "timing", timing)));
    }

    private static PlanContent contentWith(List<Target> targets, List<TaskContent> tasks) {
        return new PlanContent(
                CONTENT.title(),
                CONTENT.fromYear(),
                CONTENT.toYear(),
                CONTENT.programmes(),
                CONTENT.objective(),
                CONTENT.answers(),
                CONTENT.answersText(),
                targets,
                tasks,
                CONTENT.text());
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static <T extends Record> T changedIn(T item, RecordComponent component) {
        return withComponent(item, component.getName(), anotherValue(component, valueOf(item, component)));
    }

    private static @Nullable Object anotherValue(RecordComponent component, @Nullable Object value) {
        var type = component.getType();
        if (type == String.class) {
            return value + " khác";
        } else if (type == int.class || type == Integer.class) {
            return ((Integer) java.util.Objects.requireNonNull(value)) + 1;
        } else if (type == boolean.class) {
            return !((Boolean) java.util.Objects.requireNonNull(value));
        } else if (type == BigDecimal.class) {
            return ((BigDecimal) java.util.Objects.requireNonNull(value)).add(BigDecimal.TEN);
        } else if (type == UUID.class) {
            return Ids.next();
        } else if (type == Operator.class) {
            return Operator.EQUAL;
        } else if (type == ProgressRule.class) {
            return ProgressRule.WORST;
        } else if (type == Timing.class) {
            return new Timing.ByQuarter(2026, 3);
        } else if (type == NamedBody.class) {
            return new NamedBody(null, "Cơ quan khác");
        } else if (type == MonthDay.class) {
            return MonthDay.of(12, 31);
        } else if (type == ReportFrequency.class) {
            return ReportFrequency.ONCE;
        } else if (type == PlanText.class) {
            return PlanText.NONE;
        } else if (type == List.class) {
            return new ArrayList<>();
        }
        throw new IllegalStateException("say what another " + type + " is, and how a difference shows it");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T withComponent(T item, String name, @Nullable Object value) {
        try {
            var components = item.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(recordComponent ->
                            recordComponent.getName().equals(name) ? value : valueOf(item, recordComponent))
                    .toArray();
            return (T) item.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable Object valueOf(Record item, RecordComponent component) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
