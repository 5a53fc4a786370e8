package vn.tincay.plan.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanScope;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/**
 * Records removed plans, readings and tasks: by whom, when and why. Records never change; only viewers who could see
 * the removed subject can read them.
 */
@Component
public class Removals {

    /**
     * What is removed.
     *
     * @param kind {@code plan}, {@code reading} or {@code task}
     * @param number number of the plan or task; null when it has none
     * @param plan the plan of a removed task; null for other kinds
     * @param otherAgency a second agency that could see the subject; null when there is none
     */
    public record RemovedSubject(
            String kind,
            UUID subject,
            String title,
            @Nullable String number,
            @Nullable UUID plan,
            @Nullable UUID otherAgency,
            String reason) {}

    /**
     * @param reason empty when no reason was required
     * @param plan the plan of a removed task; null for other kinds
     */
    public record RemovalRecord(
            String kind,
            String title,
            String by,
            Instant at,
            String reason,
            @Nullable UUID plan) {}

    private final Provinces provinces;
    private final JdbcClient sql;
    private final Clock clock;

    Removals(Provinces provinces, JdbcClient sql, Clock clock) {
        this.provinces = provinces;
        this.sql = sql;
        this.clock = clock;
    }

    /** Records a removal inside the transaction that removes the subject. */
    public void write(Viewer viewer, RemovedSubject removed) {
        sql.sql("""
                        insert into plan.removals (id, kind, subject_id, province_code, agency_id, also_agency_id, plan_id,
                            title, number, reason, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(removed.kind())
                .param(removed.subject())
                .param(provinces.of(viewer.agency()))
                .param(viewer.agency())
                .param(removed.otherAgency())
                .param(removed.plan())
                .param(removed.title())
                .param(removed.number())
                .param(removed.reason())
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * Records the tasks of a plan that are about to be removed: those that the plan itself states (not those handed
     * down), except {@code keptIds}.
     */
    public void writeTasks(Viewer viewer, Plan plan, List<UUID> keptIds, String reason) {
        sql.sql("""
                        insert into plan.removals (id, kind, subject_id, province_code, agency_id, also_agency_id, plan_id,
                            title, number, reason, person_id, person_name, at)
                        select gen_random_uuid(), 'task', t.id, :province, :me, :otherAgency, t.plan_id,
                               t.title, t.number, :reason, :person, :name, :at
                          from plan.tasks t
                         where t.plan_id = :plan and t.handed_from_id is null and t.id <> all (:kept::uuid[])
                        """)
                .param("province", provinces.of(viewer.agency()))
                .param("me", viewer.agency())
                .param("otherAgency", otherAgency(viewer, plan))
                .param("reason", reason.strip())
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("at", SqlValues.at(clock.instant()))
                .param("plan", plan.id())
                .param("kept", keptIds.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /**
     * The other agency that sees a draft: its issuer, or the body that drafts it for the issuer; null when the
     * viewer's agency is both.
     */
    @Nullable
    UUID otherAgency(Viewer viewer, Plan plan) {
        var other = plan.agency().equals(viewer.agency()) ? plan.draftedBy() : plan.agency();
        return other.equals(viewer.agency()) ? null : other;
    }

    /** The newest record of the subject's removal; empty without a removal, and when the viewer could not see it. */
    @Transactional(readOnly = true)
    public Optional<RemovalRecord> of(Viewer viewer, UUID subject) {
        return sql.sql("""
                        select r.kind, r.title, r.person_name as by, r.at, r.reason,
                               (select p.id from plan.plans p where p.id = r.plan_id) as plan
                          from plan.removals r
                         where r.subject_id = :subject
                           and (r.agency_id = :me or r.also_agency_id = :me
                                or exists (select 1 from plan.plans p where p.id = r.plan_id and
                        """ + PlanScope.PLAN + ")) order by r.at desc limit 1")
                .param("subject", subject)
                .param("me", viewer.agency())
                .query(RecordRows.of(RemovalRecord.class))
                .optional();
    }
}
