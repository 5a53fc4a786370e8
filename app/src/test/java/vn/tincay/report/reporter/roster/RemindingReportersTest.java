package vn.tincay.report.reporter.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.reminder.ReminderRound;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** Reminders to agencies that have not sent their report. */
@SpringBootTest
class RemindingReportersTest {

    private static final String FORM = "gbv-month";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    RemindingReporters reminding;

    ReportTestData testData;

    @BeforeEach
    void setUp() {
        testData = ReportTestData.in(context);
    }

    @Test
    void aSecondClickRemindsNobodyAgain() throws Exception {
        var period = Period.of("2020-12");
        testData.sentReport(COMMUNE_A, "2020-12", Map.of("households", "3"));
        var head = testData.head(PROVINCE);
        Callable<ReminderRound> click =
                () -> reminding.remind(head, FORM, period).orThrow();
        var answers = new ArrayList<Future<ReminderRound>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List.of(click, click, click).forEach(callable -> answers.add(threads.submit(callable)));
        }
        int sent = 0;
        for (var answer : answers) {
            sent += answer.get().due().size();
        }
        assertThat(sent).isEqualTo(countMissing(period));
        assertThat(countReminders(period)).isEqualTo(1);
    }

    @Test
    void aColleagueRemindsNobodyAgainOnTheSameDay() {
        var period = Period.of("2020-11");
        reminding.remind(testData.head(PROVINCE), FORM, period).orThrow();
        var again = reminding
                .remind(testData.at(PROVINCE, Role.PROVINCE_LEAD), FORM, period)
                .orThrow();
        assertThat(again.due()).isEmpty();
        assertThat(again.remindedToday()).hasSize(countMissing(period));
        assertThat(countReminders(period)).isEqualTo(1);
    }

    @Test
    void remindersNeedAStartedPeriodOfTheForm() {
        var head = testData.head(PROVINCE);
        assertThatThrownBy(() -> reminding.remind(head, FORM, Period.of("2020")))
                .isInstanceOf(NotFound.class);
        Outcome<ReminderRound> early = reminding.remind(head, FORM, Period.of("2099-01"));
        assertThat(early.<String>fold(
                        done -> "done", problems -> problems.getFirst().key()))
                .isEqualTo("report.period.not-open");
    }

    private int countMissing(Period period) {
        return context.getBean(Rosters.class)
                .of(testData.head(PROVINCE), FORM, period)
                .missing()
                .size();
    }

    private long countReminders(Period period) {
        return sql.sql("select count(*) from report.reminders where receiver_id = ? and form = ? and period = ?")
                .params(testData.people.agency(PROVINCE), FORM, period.toString())
                .query(Long.class)
                .single();
    }
}
