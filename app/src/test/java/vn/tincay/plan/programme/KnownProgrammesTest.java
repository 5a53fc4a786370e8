package vn.tincay.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The figures of the programmes that every installation has from the start agree with their documents. */
@SpringBootTest
class KnownProgrammesTest {

    @Autowired
    Programmes programmes;

    /** Quyết định 2232/QĐ-TTg. */
    @Test
    void halfSeekHelpAndAllInNeedAreHelpedBy2025() {
        assertThat(targetsOf("GBV-2021-2025"))
                .containsExactly("SEEK_HELP >= 50 % 2025 SOURCE", "HELPED = 100 % 2025 SOURCE");
        assertThat(programmes.groups(programmes.require("GBV-2021-2025").id())).hasSize(5);
    }

    /** Nghị quyết 28/NQ-CP, mục tiêu 3. */
    @Test
    void theStrategyHasFiguresFor2025And2030() {
        assertThat(targetsOf("GENDER-EQUALITY-2021-2030"))
                .containsExactly(
                        "UNPAID_CARE_RATIO <= 1.7 lần 2025 SOURCE",
                        "UNPAID_CARE_RATIO <= 1.4 lần 2030 SOURCE",
                        "ACCESS_BASIC_SERVICE = 80 % 2025 SOURCE",
                        "ACCESS_BASIC_SERVICE = 90 % 2030 SOURCE",
                        "PERPETRATOR_COUNSELLED = 50 % 2025 SOURCE",
                        "PERPETRATOR_COUNSELLED = 70 % 2030 SOURCE",
                        "TRAFFICKING_SUPPORTED = 100 % 2025 SOURCE",
                        "PUBLIC_FACILITIES = 70 % 2025 SOURCE",
                        "PUBLIC_FACILITIES = 100 % 2030 SOURCE");
    }

    /** Quyết định 45/QĐ-TTg, read in a secondary source only. */
    @Test
    void secondaryFiguresAreMarked() {
        assertThat(targetsOf("DV-2022-2025")).hasSize(8).allMatch(target -> target.endsWith("SECONDARY"));
    }

    private List<String> targetsOf(String code) {
        return programmes.targets(List.of(programmes.require(code).id())).stream()
                .map(target -> "%s %s %s %s %d %s"
                        .formatted(
                                target.indicator(),
                                Objects.requireNonNull(target.operator()).sign(),
                                Objects.requireNonNull(target.value())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                target.unit(),
                                target.year(),
                                target.certainty()))
                .toList();
    }
}
