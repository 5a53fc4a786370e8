package vn.tincay;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import vn.tincay.base.step.Step;

/** Generates {@code docs/steps.md} from the step tables. */
class StepsMapTest {

    private static final String HEAD = """
            # Who takes which step, and when

            One table for each enum that implements `base.step.Step`. The verb, the buttons, the gate and the tests read the \
            same enum. Steps of a task also need a plan in force. Drawn from the code by `StepsMapTest`; `tools/maps` \
            renews it, and the build fails while it is stale. Submitting, signing, returning and dropping a change of an \
            issued plan are in no table: the change is no record of its own states, and `AmendingPlan` has their rules.
            """;

    @Test
    void matchesTheStepTables() {
        var table = new StringBuilder(HEAD);
        stepTables().forEach(steps -> drawTable(table, steps));
        Committed.assertDocument("steps.md", table.toString());
    }

    /** Every enum of the application that implements {@link Step}, in the order of the rooms. */
    private static List<List<Step<?, ?>>> stepTables() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Step.class));
        return scan.findCandidateComponents("vn.tincay").stream()
                .map(definition ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(definition.getBeanClassName()), null))
                .filter(type -> type.isEnum() && isOfApplication(type))
                .sorted(Comparator.comparing((Class<?> type) -> StructureTest.ROOMS.indexOf(
                                type.getPackageName().split("\\.")[2]))
                        .thenComparing(Class::getName))
                .map(type -> Stream.of(type.getEnumConstants())
                        .<Step<?, ?>>map(Step.class::cast)
                        .toList())
                .toList();
    }

    private static boolean isOfApplication(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Step.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static void drawTable(StringBuilder drawn, List<Step<?, ?>> table) {
        drawn.append("\n## `")
                .append(((Enum<?>) table.getFirst()).getDeclaringClass().getSimpleName())
                .append("`\n");
        drawn.append("| Step | By | From | To | Reason | Only if |\n|---|---|---|---|---|---|\n");
        for (var step : table) {
            var line = step.line();
            drawn.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            step.name(),
                            joinedNames(line.by()),
                            joinedNames(line.from()),
                            joinedNames(line.to()),
                            step.needsReason() ? "needed" : "",
                            line.condition()));
        }
    }

    private static String joinedNames(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
