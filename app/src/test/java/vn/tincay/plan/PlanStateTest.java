package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state table, as in docs/decisions/0007-plan.md. */
class PlanStateTest {

    @ParameterizedTest
    @CsvSource({
        // from, DRAFT, SUBMITTED, ISSUED, IN_FORCE, CLOSED
        "DRAFT,     false, true,  false, false, false",
        "SUBMITTED, true,  false, true,  false, false",
        "ISSUED,    false, false, false, true,  true",
        "IN_FORCE,  false, false, false, false, true",
        "CLOSED,    false, false, false, false, false"
    })
    void allowsOnlyTheDeclaredTransitions(
            PlanState from, boolean draft, boolean submitted, boolean issued, boolean inForce, boolean closed) {
        assertThat(from.mayBecome(PlanState.DRAFT)).isEqualTo(draft);
        assertThat(from.mayBecome(PlanState.SUBMITTED)).isEqualTo(submitted);
        assertThat(from.mayBecome(PlanState.ISSUED)).isEqualTo(issued);
        assertThat(from.mayBecome(PlanState.IN_FORCE)).isEqualTo(inForce);
        assertThat(from.mayBecome(PlanState.CLOSED)).isEqualTo(closed);
    }
}
