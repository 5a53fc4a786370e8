package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.target.TargetResults;

class TargetVerdictTest {

    private static final Target AT_LEAST_80 = new Target(
            UUID.randomUUID(),
            null,
            "Người bị bạo lực được hỗ trợ",
            Operator.AT_LEAST,
            new BigDecimal("80"),
            "%",
            2027,
            null,
            null,
            null,
            null,
            null);

    @Test
    void isMetByAnAcceptedReportOfAPlanInForce() {
        assertThat(verdict(PlanState.IN_FORCE, result("85", "2027", true))).hasValue(true);
        assertThat(verdict(PlanState.IN_FORCE, result("75", "2027", true))).hasValue(false);
        assertThat(verdict(PlanState.CLOSED, result("85", "2027", true))).hasValue(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "ISSUED"})
    void isOpenWhileThePlanIsNotInForce(PlanState state) {
        assertThat(verdict(state, result("85", "2027", true))).isEmpty();
    }

    @Test
    void isOpenWhileNothingIsAccepted() {
        assertThat(verdict(PlanState.IN_FORCE, result("85", "2027", false))).isEmpty();
        assertThat(TargetBoard.verdict(plan(PlanState.IN_FORCE), AT_LEAST_80, List.of()))
                .isEmpty();
    }

    @Test
    void isOpenWhenTheFigureIsOlderThanThePlan() {
        assertThat(verdict(PlanState.IN_FORCE, result("85", "2026", true))).isEmpty();
    }

    @Test
    void usesTheLatestAcceptedFigureNotALaterPendingOne() {
        var results = List.of(result("75", "2027-05", true), result("95", "2027-06", false));
        assertThat(TargetBoard.verdict(plan(PlanState.IN_FORCE), AT_LEAST_80, results))
                .hasValue(false);
    }

    private static java.util.Optional<Boolean> verdict(PlanState state, TargetResults.Result result) {
        return TargetBoard.verdict(plan(state), AT_LEAST_80, List.of(result));
    }

    private static TargetResults.Result result(String value, String period, boolean accepted) {
        return new TargetResults.Result(new BigDecimal(value), period, accepted, null);
    }

    private static Plan plan(PlanState state) {
        var id = UUID.randomUUID();
        return new Plan(
                id,
                id,
                "Sở Thử",
                id,
                "Sở Thử",
                "Kế hoạch thử",
                2027,
                2027,
                null,
                null,
                null,
                null,
                null,
                "",
                false,
                null,
                state,
                1,
                0,
                Instant.EPOCH,
                "",
                false,
                null);
    }
}
