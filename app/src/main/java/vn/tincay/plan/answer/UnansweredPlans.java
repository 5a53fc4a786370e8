package vn.tincay.plan.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Issuers;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/**
 * Lists running plans of the bodies directly above that no plan of the viewer's agency answers yet, the newest 20; a
 * draft counts as an answer. Plans for which the body above set a day when it reminded come first, by that day. Plans
 * of a body on the same level are listed for departments only: an office is not asked to answer the plan of its own
 * committee.
 */
@Component
@Order(4)
class UnansweredPlans implements ActionSource {

    private static final int MAX = 20;

    /** @param due the day by which the body above wanted the answer when it last reminded; null for none */
    private record Unanswered(
            UUID id, String title, String agency, @Nullable LocalDate due) {

        /** The group of the due day when that is at most a week away, otherwise {@code TO_DECIDE}. */
        ActionItem.Group group(LocalDate today) {
            return due == null || due.isAfter(today.plusDays(ActionItem.WEEK))
                    ? ActionItem.Group.TO_DECIDE
                    : ActionItem.Group.ofDue(due, today);
        }
    }

    private final Issuers issuers;
    private final JdbcClient sql;

    UnansweredPlans(Issuers issuers, JdbcClient sql) {
        this.issuers = issuers;
        this.sql = sql;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        if (!viewer.may(ByDrafters.class)) {
            return List.of();
        }
        var own = issuers.of(viewer, today).stream()
                .map(issuer -> issuer.id().toString())
                .toArray(String[]::new);
        return sql
                .sql("""
                        select distinct p.id, p.title, a.name as agency, p.issued_on,
                               (select r.due_on
                                  from plan.reminders r join plan.reminded_bodies b on b.reminder_id = r.id
                                 where r.plan_id = p.id and b.agency_id = any (:own::uuid[])
                                 order by r.at desc limit 1) as due
                          from agency.parents l
                          join plan.plans p on p.agency_id = l.parent_id
                          join agency.agencies a on a.id = p.agency_id
                          join agency.agencies own on own.id = l.child_id
                         where l.child_id = any (:own::uuid[]) and l.line <> 'joint'
                           and l.valid_from <= :today and (l.valid_to is null or l.valid_to >= :today)
                           and (a.level <> own.level or own.kind = 'DEPARTMENT')
                           and own.kind in ('PEOPLES_COMMITTEE', 'DEPARTMENT', 'DIVISION', 'COMMUNE_OFFICE')
                           and p.state in ('issued', 'in_force') and p.to_year >= extract(year from :today::date)
                           and p.agency_id <> all (:own::uuid[]) and p.drafted_by_id <> :me
                           and not exists (select 1 from plan.plans o
                                            where o.answers_id = p.id
                                              and (o.agency_id = any (:own::uuid[]) or o.drafted_by_id = :me))
                         order by due nulls last, p.issued_on desc, p.id limit :most
                        """)
                .param("own", own)
                .param("me", viewer.agency())
                .param("today", today)
                .param("most", MAX)
                .query(Unanswered.class)
                .list()
                .stream()
                .map(plan -> new ActionItem(
                        plan.group(today),
                        "answer.action",
                        plan.title(),
                        plan.agency(),
                        plan.due(),
                        "/plans/" + plan.id() + "/answer"))
                .map(ActionItem::withMailableTitle)
                .toList();
    }
}
