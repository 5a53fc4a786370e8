package vn.tincay.access.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.place.UnitUse;
import vn.tincay.viewer.Role;

@SpringBootTest
class MembershipCountsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2091, 3, 4);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Agencies agencies;

    @Autowired
    MembershipCounts counts;

    @Test
    void countsAMembershipUpToItsLastDay() {
        var person = People.in(context).at(Place.COMMUNE_A, Role.COMMUNE_OFFICER);
        var agency = agencies.byCode("ubnd.92").orElseThrow();
        sql.sql("""
                        insert into access.memberships (id, person_id, agency_id, role, valid_from, valid_until)
                        values (?, ?, ?, 'CLERK', date '2026-01-01', ?)
                        """)
                .params(Ids.next(), person.viewer().person(), agency.id(), LAST_DAY)
                .update();
        int unit = Objects.requireNonNull(agency.unitId());
        assertThat(countPeople(unit, LAST_DAY)).isEqualTo(countPeople(unit, LAST_DAY.plusDays(1)) + 1);
    }

    private long countPeople(int unit, LocalDate day) {
        return counts.of(List.of(unit), day)
                .getOrDefault(UnitUse.Kind.PEOPLE, Map.of())
                .getOrDefault(unit, 0L);
    }
}
