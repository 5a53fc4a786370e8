package vn.tincay.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Attachments;
import vn.tincay.plan.task.Provinces;

/** Takes a wrong draft away with its targets, tasks and file. Who did it, when and why stays for ever. */
@Component
public class Removing {

    private final Plans plans;
    private final StateChanges states;
    private final Seen seen;
    private final Attachments attachments;
    private final Provinces provinces;
    private final JdbcClient sql;
    private final Clock clock;

    Removing(
            Plans plans,
            StateChanges states,
            Seen seen,
            Attachments attachments,
            Provinces provinces,
            JdbcClient sql,
            Clock clock) {
        this.plans = plans;
        this.states = states;
        this.seen = seen;
        this.attachments = attachments;
        this.provinces = provinces;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A draft that never went out; twice removes it once.
     *
     * @param shown what the page showed, {@link Seen#now}
     */
    @Transactional
    public Outcome<UUID> remove(Viewer viewer, UUID id, String reason, @Nullable String shown) {
        states.lock(id);
        var found = plans.visibleTo(viewer).find(id);
        if (found.isEmpty() && isRemoved(viewer, id)) {
            return Outcome.done(id);
        }
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() != PlanState.DRAFT || plan.version() > 0) {
            return Outcome.refused(Problem.of("plan.removal.problem.not-a-draft"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        Optional<Outcome<Plan>> outdated = seen.refusal(plan, shown);
        if (outdated.isPresent()) {
            return outdated.get().fold(done -> Outcome.done(id), Outcome::refused);
        }
        trace(viewer, new Removed("plan", id, plan.title(), plan.number(), reason.strip()));
        sql.sql("delete from plan.plans where id = ?").param(id).update();
        dropFile(plan.original());
        return Outcome.done(id);
    }

    /** What is written down of something removed. */
    public record Removed(
            String kind,
            UUID subject,
            String title,
            @Nullable String number,
            String reason) {}

    /** Inside the transaction that removes it. */
    public void trace(Viewer viewer, Removed removed) {
        sql.sql("""
                        insert into plan.removals (id, kind, subject_id, province_code, agency_id, title, number, reason,
                            person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(removed.kind())
                .param(removed.subject())
                .param(provinces.of(viewer.agency()))
                .param(viewer.agency())
                .param(removed.title())
                .param(removed.number())
                .param(removed.reason())
                .param(viewer.person())
                .param(viewer.name())
                .param(Columns.at(clock.instant()))
                .update();
    }

    public boolean isRemoved(Viewer viewer, UUID subject) {
        return sql.sql("select exists (select 1 from plan.removals where subject_id = ? and agency_id = ?)")
                .params(subject, viewer.agency())
                .query(Boolean.class)
                .single();
    }

    /** The file goes with the last record that holds it. */
    public void dropFile(@Nullable UUID file) {
        if (file != null
                && !sql.sql("""
                                select exists (select 1 from plan.plans where original_id = :file)
                                    or exists (select 1 from plan.readings where original_id = :file)
                                """).param("file", file).query(Boolean.class).single()) {
            attachments.remove(file);
        }
    }
}
