package vn.tincay.place.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

class UnitsByNameTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 14);

    private final Units units = Units.bundled();
    private final int canTho = units.requireByCode("92", BEFORE).id();
    private final UnitsByName names = new UnitsByName(units, units.within(canTho, UnitLevel.COMMUNE, BEFORE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phường Cái Khế",
                "P. Cái Khế",
                "P.Cái Khế",
                "phuong cai khe",
                "CÁI KHẾ",
                "UBND phường Cái Khế",
                "1. Phường Cái Khế",
                "- Cái Khế",
                "Cái Khế, quận Ninh Kiều",
                "Cái  Khế (Q. Ninh Kiều)"
            })
    void findsAUnitInTheWaysPeopleWriteIt(String text) {
        var named = names.named(text);
        assertThat(named.units()).extracting(unit -> unit.code()).containsExactly("31117");
        assertThat(named.certain()).isTrue();
    }

    @Test
    void isNotCertainWhenTypeOrDiacriticsDiffer() {
        assertThat(names.named("Xã Cái Khế").certain()).isFalse();
        assertThat(names.named("Cài Khế").certain()).isFalse();
    }

    @Test
    void findsNothingElsewhere() {
        assertThat(names.named("Phường Bến Nghé").units()).isEmpty();
        assertThat(names.named("Cái Khế, quận Cái Răng").units()).isEmpty();
        assertThat(names.named("Tổng cộng").units()).isEmpty();
        assertThat(names.named("").units()).isEmpty();
    }
}
