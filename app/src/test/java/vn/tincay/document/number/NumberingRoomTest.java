package vn.tincay.document.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.TestDatabase;
import vn.tincay.base.Ids;

class NumberingRoomTest {

    static final TestDatabase DATABASE = TestDatabase.migrated();
    static final DriverManagerDataSource SOURCE = new DriverManagerDataSource(
            DATABASE.owner().url(), DATABASE.owner().user(), DATABASE.owner().password());

    final JdbcClient sql = JdbcClient.create(SOURCE);
    final Numbering numbering = new Numbering(sql, given -> {});
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));
    final UUID agency = Ids.next();
    final LocalDate day = LocalDate.of(2026, 3, 2);

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @BeforeEach
    void insertAgency() {
        insertAgency(agency);
    }

    @Test
    void countsPerAgencyTypeAndYear() {
        assertThat(giveNumber(agency, DocumentType.PLAN, day)).isEqualTo("01/KH-UBND");
        assertThat(giveNumber(agency, DocumentType.PLAN, day)).isEqualTo("02/KH-UBND");
        assertThat(giveNumber(agency, DocumentType.REPORT, day)).isEqualTo("01/KH-UBND");
        assertThat(giveNumber(insertAgency(Ids.next()), DocumentType.PLAN, day)).isEqualTo("01/KH-UBND");
    }

    @Test
    void restartsOnTheFirstOfJanuary() {
        giveNumber(agency, DocumentType.PLAN, LocalDate.of(2026, 12, 31));
        assertThat(giveNumber(agency, DocumentType.PLAN, LocalDate.of(2027, 1, 1)))
                .isEqualTo("01/KH-UBND");
    }

    @Test
    void aRolledBackTransactionLeavesNoGap() {
        giveNumber(agency, DocumentType.PLAN, day);
        transaction.executeWithoutResult(status -> {
            numbering.give(agency, DocumentType.PLAN, day, "KH-UBND", Ids.next());
            status.setRollbackOnly();
        });
        assertThat(giveNumber(agency, DocumentType.PLAN, day)).isEqualTo("02/KH-UBND");
    }

    @Test
    void concurrentNumbersOfOneBookAreDistinct() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var waiting = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> giveNumber(agency, DocumentType.PLAN, day)))
                    .toList();
            for (var future : waiting) {
                future.get();
            }
        }
        assertThat(numbersOf(agency))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void givesManyNumbersInTheRequestedOrder() {
        var other = insertAgency(Ids.next());
        giveNumber(agency, DocumentType.REPORT, day);
        var requests = IntStream.range(0, 1000)
                .mapToObj(i -> new Numbering.NumberRequest(i % 2 == 0 ? agency : other, Ids.next()))
                .toList();
        var number = transaction.execute(status ->
                numbering.giveAll(DocumentType.REPORT, day, requests, java.util.Collections.nCopies(1000, "BC-UBND")));
        assertThat(number).hasSize(1000);
        var bySubject = number.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Numbering.AssignedNumber::subject, Numbering.AssignedNumber::number));
        assertThat(bySubject.get(requests.get(0).subject())).isEqualTo(2);
        assertThat(bySubject.get(requests.get(998).subject())).isEqualTo(501);
        assertThat(bySubject.get(requests.get(999).subject())).isEqualTo(500);
    }

    @Test
    void aCancelledNumberStaysInTheBookAndIsNotReused() {
        var subject = Ids.next();
        transaction.execute(status -> numbering.give(agency, DocumentType.PLAN, day, "KH-UBND", subject));
        assertThat(numbering
                        .cancel(subject, " ", Ids.next())
                        .<String>fold(
                                done -> "", problems -> problems.getFirst().key()))
                .isEqualTo("document.number.no-reason");
        numbering.cancel(subject, "Ban hành nhầm", Ids.next()).orThrow();
        assertThat(giveNumber(agency, DocumentType.PLAN, day)).isEqualTo("02/KH-UBND");
        assertThat(numbersOf(agency)).containsExactly(1, 2);
        assertThat(numbering.cancel(subject, "Lần nữa", Ids.next()).<Boolean>fold(done -> false, problems -> true))
                .isTrue();
    }

    private String giveNumber(UUID from, DocumentType type, LocalDate on) {
        return java.util.Objects.requireNonNull(
                        transaction.execute(status -> numbering.give(from, type, on, "KH-UBND", Ids.next())))
                .written();
    }

    private List<Integer> numbersOf(UUID of) {
        return sql.sql("select number from document.numbers where agency_id = ? order by number")
                .param(of)
                .query(Integer.class)
                .list();
    }

    private UUID insertAgency(UUID id) {
        sql.sql("""
                insert into agency.agencies (id, code, kind, level, name, folded, valid_from)
                values (?, ?, 'OTHER', 'commune', 'x', 'x', date '2020-01-01')
                """).params(id, id.toString()).update();
        return id;
    }
}
