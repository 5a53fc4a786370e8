package vn.tincay.plan.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Computes the due status of a task today. */
@Component
@EnableConfigurationProperties(DueStatuses.Settings.class)
public class DueStatuses {

    /** @param soonDays how many days before its due day a task counts as due soon */
    @ConfigurationProperties("tincay.plan")
    record Settings(@DefaultValue("7") int soonDays) {}

    private final Settings settings;
    private final Clock clock;

    DueStatuses(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public DueStatus of(PlanTask task) {
        if (task.state() == TaskState.REPORTED) {
            return DueStatus.AWAITING;
        }
        return DueStatus.of(task.effectiveDue(), task.doneOn(), today(), settings.soonDays());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public int soonDays() {
        return settings.soonDays();
    }
}
