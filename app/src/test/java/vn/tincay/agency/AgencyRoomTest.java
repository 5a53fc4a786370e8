package vn.tincay.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.agency.name.AgencySearch;

class AgencyRoomTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final JdbcClient sql = RegisterOfAgencies.SQL;
    final Agencies agencies = new Agencies(sql);
    final Successors successors = new Successors(sql, agencies);

    @ParameterizedTest
    @CsvSource({
        // Since 1/7/2025 the commune reports directly to the province, and its office reports through it.
        "ubnd.92, ubnd.31120, true, false",
        "so-noi-vu.92, phong-vhxh.31120, true, false",
        "vu-cttn-bdg, phong-vhxh.31120, true, false",
        "bo-noi-vu, ubnd.31120, true, false",
        "lhpn.92, lhpn.31120, true, false",
        "so-y-te.92, ubnd.31120, false, false",
        "ubnd.31135, ubnd.31120, false, false",
        "ubnd.96, ubnd.31120, false, false",
        // Up to 30/6/2025 the line went through the district.
        "ubnd.916-2025, ubnd.31117-2025, true, false",
        "so-ldtbxh.92-2025, ubnd.31117-2025, true, false",
        "vu-bdg, ubnd.31117-2025, true, false",
        // The reform passed the records on to these agencies.
        "so-noi-vu.92, ubnd.31117-2025, true, true",
        "ubnd.92, ubnd.31117-2025, true, true",
        "ubnd.31120, ubnd.31117-2025, true, true",
        "so-y-te.92, ubnd.31117-2025, false, false",
    })
    void reportingLinesFollowTheStructureOfTheirDay(String above, String below, boolean stands, boolean inherited) {
        var found = sql.sql("select inherited from agency.lines where above_id = ? and below_id = ?")
                .params(Agency.idOf(above), Agency.idOf(below))
                .query(Boolean.class)
                .optional();
        assertThat(found.isPresent()).as(above + " over " + below).isEqualTo(stands);
        found.ifPresent(is -> assertThat(is).isEqualTo(inherited));
    }

    @Test
    void aDepartmentHasTheCommunesItGuidesBelow() {
        assertThat(agencies.below(Agency.idOf("so-noi-vu.92"), TODAY))
                .hasSize(103)
                .allSatisfy(agency -> assertThat(agency.body()).isEqualTo("ubnd"));
        assertThat(agencies.below(Agency.idOf("ubnd.31120"), TODAY))
                .extracting(Agency::body)
                .contains("phong-vhxh", "cong-an", "tram-y-te")
                .doesNotContain("lhpn", "mttq");
        assertThat(agencies.coordinating(Agency.idOf("ubnd.31120"), TODAY))
                .extracting(Agency::body)
                .contains("lhpn", "mttq");
    }

    @ParameterizedTest
    @CsvSource({
        "so-ldtbxh.92-2025, GENDER, so-noi-vu.92",
        "so-ldtbxh.92-2025, CHILDREN, so-y-te.92",
        "so-ldtbxh.92-2025, DETOX, cong-an.92",
        "so-ldtbxh.95-2025, GENDER, so-noi-vu.96",
        "so-tttt.01-2025, PRESS, so-vhtt.01",
        "so-tttt.01-2025, GENDER, so-khcn.01",
        "vu-bdg, GENDER, vu-cttn-bdg",
        "so-noi-vu.14, GENDER, so-noi-vu.14",
    })
    void aDissolvedLeadResolvesToItsSuccessor(String old, FieldOfWork field, String today) {
        var found = successors.on(TODAY, Agency.idOf(old), field);
        assertThat(found).extracting(successor -> successor.agency().code()).containsExactly(today);
        assertThat(found.getFirst().whole()).isTrue();
    }

    @Test
    void aDepartmentMayHaveSeveralSuccessors() {
        var found = successors.on(TODAY, Agency.idOf("so-ldtbxh.92-2025"), FieldOfWork.ALL);
        assertThat(found)
                .extracting(successor -> successor.agency().body())
                .containsExactlyInAnyOrder("so-noi-vu", "so-y-te", "so-gddt", "cong-an");
        assertThat(found).noneMatch(Successors.Successor::whole);
        assertThat(found.getFirst().decidedBy()).contains("NĐ 45/2025/NĐ-CP");
    }

    @Test
    void theSuccessorsOfADistrictAreItsCommunes() {
        var found = successors.on(TODAY, Agency.idOf("ubnd.916-2025"), FieldOfWork.ALL);
        assertThat(found).hasSizeGreaterThan(1).noneMatch(Successors.Successor::whole);
        assertThat(found)
                .allSatisfy(successor -> assertThat(successor.agency().level()).isEqualTo(Agency.Level.COMMUNE));
    }

    @Test
    void anAgencyIsShownWithItsNameOnTheDay() {
        var dongNai = Agency.idOf("ubnd.75");
        assertThat(agencies.nameOn(dongNai, LocalDate.of(2025, 12, 1))).isEqualTo("Ủy ban nhân dân tỉnh Đồng Nai");
        assertThat(agencies.nameOn(dongNai, TODAY)).isEqualTo("Ủy ban nhân dân thành phố Đồng Nai");
    }

    @Test
    void unchangedFactsAreNotWrittenAgain() {
        var before = sql.sql("select written_at from agency.facts").query().singleValue();
        RegisterOfAgencies.REGISTERING.refresh();
        assertThat(sql.sql("select written_at from agency.facts").query().singleValue())
                .isEqualTo(before);
    }

    @Test
    void changedFactsReplaceTheOldOnes() {
        long lines = countRows("agency.lines");
        sql.sql("update agency.facts set checksum = 'old'").update();
        RegisterOfAgencies.REGISTERING.refresh();
        assertThat(countRows("agency.lines")).isEqualTo(lines);
        assertThat(sql.sql("select checksum from agency.facts").query().singleValue())
                .isNotEqualTo("old");
    }

    @Test
    void everyAgencyBelongsToItsOwnSubtree() {
        assertThat(sql.sql("select count(*) from agency.lines where above_id = below_id and distance = 0")
                        .query(Long.class)
                        .single())
                .isEqualTo(countRows("agency.agencies"));
    }

    @Test
    void aFoundedAgencyBelongsToItsParentsSubtree() {
        var founding = new FoundingAgency(sql, agencies, RegisterOfAgencies.LINES);
        var ward = Agency.idOf("ubnd.31135");
        var school = founding.found(ward, AgencyKind.SCHOOL, "Trường  Tiểu học Minh Họa", TODAY)
                .orThrow();
        assertThat(school.name()).isEqualTo("Trường Tiểu học Minh Họa");
        assertThat(school.level()).isEqualTo(Agency.Level.COMMUNE);
        assertThat(agencies.isAbove(ward, school.id())).isTrue();
        assertThat(agencies.isAbove(Agency.idOf("so-noi-vu.92"), school.id())).isTrue();
        assertThat(agencies.isAbove(Agency.idOf("ubnd.31120"), school.id())).isFalse();
        assertThat(founding.found(ward, AgencyKind.SCHOOL, "trường tiểu học minh họa", TODAY)
                        .<Boolean>fold(done -> false, problems -> true))
                .isTrue();
        assertThat(founding.found(ward, AgencyKind.MINISTRY, "Bộ Thử", TODAY)
                        .<Boolean>fold(done -> false, problems -> true))
                .isTrue();
    }

    @Test
    void searchAcceptsAbbreviationsAndMissingDiacritics() {
        var search = new AgencySearch(sql);
        assertThat(search.first(AgencySearch.Question.of("so vhttdl ca mau", TODAY), 3))
                .extracting(Agency::code)
                .startsWith("so-vhttdl.96");
        assertThat(search.first(AgencySearch.Question.of("UBND phường Ninh Kiều", TODAY), 3))
                .extracting(Agency::code)
                .startsWith("ubnd.31135");
        assertThat(search.first(AgencySearch.Question.of("so lao dong", TODAY), 3))
                .isEmpty();
    }

    private long countRows(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
