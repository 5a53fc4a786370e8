package vn.tincay.plan.outline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Outcome;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.text.TextSection;
import vn.tincay.viewer.Viewer;

/**
 * Stores the outlines of agencies and finds the one in use: that of the agency, else that of the nearest body above it,
 * else the standard one.
 */
@Component
public class PlanOutlines {

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Clock clock;

    PlanOutlines(JdbcClient sql, Agencies agencies, Clock clock) {
        this.sql = sql;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The sections with which the text of this plan begins, filled in with the values of the plan. */
    public List<TextSection> sections(Plan plan, PlanContent content, Function<UUID, String> names) {
        var issuer = agencies.require(plan.agency());
        var outline = inUse(plan.draftedBy(), issuer.level());
        return outline.filled(Map.of(
                "agency",
                plan.agencyName(),
                "year",
                plan.fromYear() == plan.toYear() ? "" + plan.toYear() : plan.fromYear() + " - " + plan.toYear(),
                "answered",
                answered(content, names)));
    }

    /** The words for {@code {{answered}}}: the superior plan, else the first programme, else a general phrase. */
    private static String answered(PlanContent content, Function<UUID, String> names) {
        if (content.answers() != null) {
            return "Kế hoạch số " + names.apply(content.answers());
        }
        if (content.answersText() != null && !content.answersText().isBlank()) {
            return content.answersText().strip();
        }
        return content.programmes().isEmpty()
                ? "chương trình, kế hoạch của cấp trên"
                : "Chương trình ban hành theo "
                        + names.apply(content.programmes().getFirst());
    }

    /**
     * The outline that this agency uses for plans of a level: its own, else that of the nearest agency above, else the
     * standard one.
     */
    public PlanOutline inUse(UUID agency, Agency.Level level) {
        return sql.sql("""
                        with recursive above as (
                            select id, parent_id, 0 as steps from agency.agencies where id = :agency
                             union all
                            select a.id, a.parent_id, u.steps + 1 from above u join agency.agencies a on a.id = u.parent_id
                             where u.steps < 10)
                        select o.body from above u join plan.outlines o on o.agency_id = u.id and o.level = :level
                         order by u.steps limit 1
                        """)
                .param("agency", agency)
                .param("level", PlanOutline.levelOf(level).slug())
                .query(String.class)
                .optional()
                .map(PlanOutline::parse)
                .orElseGet(() -> PlanOutline.standard(level));
    }

    /** The outline that the viewer's agency itself has set for a level; empty when it has set none. */
    public Optional<PlanOutline> own(Viewer viewer, Agency.Level level) {
        return sql.sql("select body from plan.outlines where agency_id = ? and level = ?")
                .params(viewer.agency(), level.slug())
                .query(String.class)
                .optional()
                .map(PlanOutline::parse);
    }

    /** Sets the outline of the viewer's agency for a level, in place of an earlier one. */
    @Transactional
    public Outcome<PlanOutline> set(Viewer viewer, Agency.Level level, PlanOutline outline) {
        return OutlineRules.checked(outline).fold(checked -> store(viewer, level, checked), Outcome::refused);
    }

    private Outcome<PlanOutline> store(Viewer viewer, Agency.Level level, PlanOutline outline) {
        sql.sql("""
                        insert into plan.outlines (agency_id, level, body, changed_at, changed_by, changed_by_name)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (agency_id, level) do update set body = excluded.body,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                            changed_by_name = excluded.changed_by_name
                        """)
                .params(
                        viewer.agency(),
                        level.slug(),
                        outline.asText(),
                        SqlValues.at(clock.instant()),
                        viewer.person(),
                        viewer.name())
                .update();
        return Outcome.done(outline);
    }

    /**
     * Removes the outline of the viewer's agency, so that the one of a body above or the standard one is used again.
     */
    @Transactional
    public void reset(Viewer viewer, Agency.Level level) {
        sql.sql("delete from plan.outlines where agency_id = ? and level = ?")
                .params(viewer.agency(), level.slug())
                .update();
    }
}
