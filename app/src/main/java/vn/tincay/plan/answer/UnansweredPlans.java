package vn.tincay.plan.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Issuers;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/**
 * Lists running plans of the bodies directly above that no plan of the viewer's agency answers yet, the newest 20; a draft
 * counts as an answer. Plans of a body on the same level are listed for departments only: an office is not asked to answer
 * the plan of its own committee.
 */
@Component
@Order(4)
class UnansweredPlans implements ActionSource {

    private static final int MAX = 20;

    private record Unanswered(UUID id, String title, String agency) {}

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
                        select distinct p.id, p.title, a.name as agency, p.issued_on
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
                         order by p.issued_on desc, p.id limit :most
                        """)
                .param("own", own)
                .param("me", viewer.agency())
                .param("today", today)
                .param("most", MAX)
                .query(Unanswered.class)
                .list()
                .stream()
                .map(plan -> new ActionItem(
                        ActionItem.Group.TO_DECIDE,
                        "answer.action",
                        plan.title(),
                        plan.agency(),
                        null,
                        "/plans/" + plan.id() + "/answer"))
                .map(ActionItem::withMailableTitle)
                .toList();
    }
}
