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
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TextLimit;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.text.TextSection;
import vn.tincay.viewer.Viewer;

/** The outlines in use: the one that the body itself or the nearest body above it has set, otherwise the standard one. */
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

    /** The sections with which the text of this plan begins. */
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

    /** The plan that this one answers in words, or the programme it belongs to. */
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

    /** The outline for plans of a level, as seen by this agency. */
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
                .map(text -> PlanOutline.parse(text).orThrow())
                .orElseGet(() -> PlanOutline.standard(level));
    }

    /** The outline that this agency itself has set for a level. */
    public Optional<PlanOutline> own(Viewer viewer, Agency.Level level) {
        return sql.sql("select body from plan.outlines where agency_id = ? and level = ?")
                .params(viewer.agency(), level.slug())
                .query(String.class)
                .optional()
                .map(text -> PlanOutline.parse(text).orThrow());
    }

    /** Sets the outline of the viewer's agency for a level; a repeated request changes nothing. */
    @Transactional
    public Outcome<PlanOutline> set(Viewer viewer, Agency.Level level, String text) {
        Optional<Problem> tooLong = TextLimit.problem("text", text, TextLimit.PARAGRAPHS);
        return tooLong.map(Outcome::<PlanOutline>refused)
                .orElseGet(
                        () -> PlanOutline.parse(text).fold(outline -> store(viewer, level, outline), Outcome::refused));
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

    /** Returns to the outline of the body above, or the standard one. */
    @Transactional
    public void reset(Viewer viewer, Agency.Level level) {
        sql.sql("delete from plan.outlines where agency_id = ? and level = ?")
                .params(viewer.agency(), level.slug())
                .update();
    }
}
