package vn.tincay.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.text.VietnameseText;

@SpringBootTest
class WholeNameFirstTest {

    @Autowired
    AgencySearch agencies;

    @Autowired
    JdbcClient sql;

    @Test
    void theCommitteeOfAPlaceIsListedBeforeItsDepartments() {
        insertAgency("Thanh Anh thử (phòng)", "DEPARTMENT", "province");
        insertAgency("Ủy ban nhân dân xã Thanh An Thử", "PEOPLES_COMMITTEE", "commune");
        insertAgency("Thanh An Thử và các vùng lân cận", "DEPARTMENT", "province");
        assertThat(agencies.first(AgencySearch.Question.of("thanh an thử", LocalDate.of(2026, 8, 1)), 5))
                .extracting(Agency::name)
                .first()
                .isEqualTo("Ủy ban nhân dân xã Thanh An Thử");
    }

    private void insertAgency(String name, String kind, String level) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into agency.agencies (id, code, kind, level, name, folded, valid_from)
                        values (?, ?, ?, ?, ?, ?, date '2020-01-01')
                        """)
                .params(id, "test-" + id, kind, level, name, VietnameseText.fold(name))
                .update();
    }
}
