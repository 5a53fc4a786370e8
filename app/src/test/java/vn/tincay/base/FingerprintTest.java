package vn.tincay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameForTheSameValues() {
        assertThat(Fingerprint.of("a", 1, List.of("b", "c"))).isEqualTo(Fingerprint.of("a", 1, List.of("b", "c")));
    }

    @Test
    void differsWhenTextMovesBetweenNeighbours() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of(List.of("a"), List.of("b")))
                .isNotEqualTo(Fingerprint.of(List.of("a", "b"), List.of()));
    }

    @Test
    void distinguishesNullFromEmptyText() {
        assertThat(Fingerprint.of((Object) null)).isNotEqualTo(Fingerprint.of(""));
    }

    @Test
    void doesNotDependOnTheOrderOfAMap() {
        var backwards = new LinkedHashMap<String, String>();
        backwards.put("b", "2");
        backwards.put("a", "1");
        assertThat(Fingerprint.of(backwards)).isEqualTo(Fingerprint.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void matchesOnlyAFormThatCarriesIt() {
        var fingerprint = Fingerprint.of("325");
        assertThat(fingerprint.matches(fingerprint.value())).isTrue();
        assertThat(fingerprint.matches("")).isFalse();
        assertThat(fingerprint.matches(null)).isFalse();
        assertThat(fingerprint.matches(Fingerprint.of("650").value())).isFalse();
    }

    @Test
    void containsTheTimeOfThePage() {
        var moment = Instant.parse("2026-11-18T02:00:00.123Z");
        var fingerprint = Fingerprint.of("325");
        assertThat(fingerprint.matches(fingerprint.at(moment))).isTrue();
        assertThat(fingerprint.matches(Fingerprint.of("650").at(moment))).isFalse();
        assertThat(Fingerprint.shownAt(fingerprint.at(moment))).contains(moment);
        for (var other :
                new String[] {"", ".", "x.y", fingerprint.value(), fingerprint.value() + ".9999999999999999999"}) {
            assertThat(Fingerprint.shownAt(other)).isEmpty();
        }
    }

    @Test
    void isShortEnoughForAHiddenField() {
        assertThat(Fingerprint.of("325").value()).hasSize(22).matches("[A-Za-z0-9_-]+");
    }
}
