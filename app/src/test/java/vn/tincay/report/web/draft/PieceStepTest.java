package vn.tincay.report.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a button becomes a step and an anchor of an address only when it is one that the page offers. */
class PieceStepTest {

    @Test
    void readsTheStepOfAButton() {
        var step = PieceStep.of("add:ROW:cells");
        assertThat(step.isNone()).isFalse();
        assertThat(step.anchor()).isEqualTo("#add.cells");
        assertThat(PieceStep.of("add:SECTION:").isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "add", "add:ROW", "eat:ROW:a", "add:COW:a", "add:ROW:a\r\nX: y", "add:ROW:a b"})
    void anyOtherValueIsNoStep(String button) {
        assertThat(PieceStep.of(button).isNone()).isTrue();
    }

    @Test
    void aCodeOfAnyLengthIsNotRepeatedInAnAddress() {
        assertThat(PieceStep.of("add:ROW:" + "x".repeat(5_000)).isNone()).isTrue();
    }
}
