package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.report.reporter.AppointingReporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Two departments that appoint the same communes at the same moment. */
@SpringBootTest
class AppointingAtOnceTest {

    private static final String FORM = "action-month";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    AppointingReporters appointing;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient sql;

    List<Viewer> departments = List.of();

    @AfterEach
    void removeLines() {
        var made = departments.stream().map(Viewer::agency).toArray(UUID[]::new);
        sql.sql("delete from report.reporters where form = ? and (receiver_id = any(?) or agency_id = any(?))")
                .params(FORM, made, made)
                .update();
    }

    @Test
    void theSecondIsRefusedBecauseTheAgencyReportsAlready() throws Exception {
        departments = List.of(leadOf("so-noi-vu.92"), leadOf("so-y-te.92"));
        var communes = agencies.below(agencies.byCode("ubnd.92").orElseThrow().id(), DAY).stream()
                .filter(agency -> agency.code().startsWith("ubnd."))
                .limit(12)
                .map(Agency::id)
                .toList();
        var start = new CyclicBarrier(departments.size());
        var answers = new ArrayList<Future<List<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var department : departments) {
                answers.add(threads.submit(() -> {
                    var heard = new ArrayList<String>();
                    for (var commune : communes) {
                        start.await();
                        heard.add(appointing
                                .appoint(department, FORM, commune, DAY)
                                .fold(
                                        done -> "done",
                                        problems -> problems.getFirst().key()));
                    }
                    return heard;
                }));
            }
        }
        for (int i = 0; i < communes.size(); i++) {
            assertThat(List.of(
                            answers.getFirst().get().get(i),
                            answers.getLast().get().get(i)))
                    .containsExactlyInAnyOrder("done", "report.reporters.already");
        }
    }

    private Viewer leadOf(String code) {
        var agency = agencies.byCode(code).orElseThrow();
        return new Viewer(
                UUID.randomUUID(),
                "Thử",
                agency.id(),
                agency.name(),
                agency.level().slug(),
                Role.PROVINCE_LEAD);
    }
}
