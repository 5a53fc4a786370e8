package vn.tincay.site.demo;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports the progress of the first start of the demonstration on the terminal: step, records created, seconds. */
@Component
@ConditionalOnProperty("tincay.demo")
class DemoProgress {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int REPORTS_A_LINE = 50;

    private final MessageSource messages;
    private final JdbcClient sql;
    private final long began = System.nanoTime();
    private int reports;

    DemoProgress(MessageSource messages, JdbcClient sql) {
        this.messages = messages;
        this.sql = sql;
    }

    /** @param step last part of the message key {@code site.demo.step} */
    void begins(String step, int number, int steps) {
        say("site.demo.begins", number, steps, messages.getMessage("site.demo.step." + step, null, VIETNAMESE));
    }

    /** Counts one more report and prints a line for every fiftieth. */
    void countReport() {
        if (++reports % REPORTS_A_LINE == 0) {
            say("site.demo.reports", reports, seconds());
        }
    }

    void ends() {
        var there = sql.sql("""
                        select (select count(*) from agency.agencies), (select count(*) from plan.plans),
                               (select count(*) from report.reports)
                        """)
                .query((row, line) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .single();
        say("site.demo.ends", there[0], there[1], there[2], seconds());
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    private void say(String key, Object... arguments) {
        LOG.info(messages.getMessage(key, arguments, VIETNAMESE));
    }
}
