package vn.tincay.place.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

@Tag("reading")
class UnitsCheckTest {

    private static final UnitTable TABLE = UnitTable.bundled();

    @Test
    void theShippedTableIsConsistent() {
        assertThat(UnitsCheck.run(Units.bundled()))
                .allSatisfy(finding ->
                        assertThat(finding.holds()).as(finding.toString()).isTrue());
    }

    @Test
    void reportsAUnitWithoutParent() {
        var broken = new ArrayList<>(TABLE.units());
        broken.removeIf(unit -> unit.code().equals("001") && unit.level() == UnitLevel.DISTRICT);
        assertThat(failedChecks(broken, TABLE.successions()))
                .contains("place.check.orphans", "place.check.old-districts");
    }

    @Test
    void reportsAGapBetweenVersions() {
        var broken = new ArrayList<>(TABLE.units());
        broken.replaceAll(
                unit -> unit.code().equals("75") && LocalDate.of(2026, 4, 29).equals(unit.validTo())
                        ? unit.endingOn(LocalDate.of(2026, 4, 28))
                        : unit);
        assertThat(failedChecks(broken, TABLE.successions())).contains("place.check.spans");
    }

    @Test
    void reportsACommuneWithoutSuccessor() {
        var broken = new ArrayList<>(TABLE.successions());
        broken.removeFirst();
        broken.removeLast();
        assertThat(failedChecks(TABLE.units(), broken)).contains("place.check.no-successor");
    }

    @Test
    void reportsACycle() {
        var broken = new ArrayList<>(TABLE.successions());
        var succession = broken.getFirst();
        broken.add(new Succession(succession.to(), succession.from(), true, true, ""));
        assertThat(failedChecks(TABLE.units(), broken)).contains("place.check.cycles");
    }

    private static List<String> failedChecks(List<AdminUnit> units, List<Succession> successions) {
        return UnitsCheck.run(new Units(units, successions)).stream()
                .filter(finding -> !finding.holds())
                .map(UnitsCheck.Finding::key)
                .toList();
    }
}
