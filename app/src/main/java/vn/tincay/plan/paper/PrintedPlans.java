package vn.tincay.plan.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterheads;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.answer.proposal.CampaignDays;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.viewer.Viewer;

/** Makes the paper of a plan: when issued, with number, day and signer; otherwise with blanks and a draft mark. */
@Component
class PrintedPlans {

    private final PlanContents contents;
    private final TargetBoard board;
    private final CampaignDays days;
    private final Agencies agencies;
    private final Letterheads letterheads;
    private final JdbcClient sql;
    private final Clock clock;

    PrintedPlans(
            PlanContents contents,
            TargetBoard board,
            CampaignDays days,
            Agencies agencies,
            Letterheads letterheads,
            JdbcClient sql,
            Clock clock) {
        this.contents = contents;
        this.board = board;
        this.days = days;
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The paper of this plan.
     *
     * @param plan a plan that this viewer may see
     */
    OfficialPaper paper(Viewer viewer, Plan plan) {
        var issuer = agencies.require(plan.agency());
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        boolean issued = plan.state().isIssued();
        var day = issued ? plan.issuedOn() : null;
        var head = letterheads.of(issuer, DocumentType.PLAN, issued ? plan.number() : null, day, today);
        var name = agencies.nameOn(issuer.id(), day == null ? today : day);
        return PlanPaper.of(
                new PrintedPlan(
                        contents.of(plan),
                        issuer,
                        name,
                        issued ? signature(plan) : null,
                        campaigns(plan),
                        compared(viewer, plan)),
                head);
    }

    /** Who signed the current version; blank for a plan entered from its paper, whose signer nobody typed. */
    private PrintedPlan.Signature signature(Plan plan) {
        return plan.isFromPaper()
                ? new PrintedPlan.Signature(null, null)
                : sql.sql("""
                        select person_name as name, signed_as as position from plan.plan_signatures
                         where plan_id = ? and version = ? and lapsed_at is null
                        """)
                        .params(plan.id(), plan.version())
                        .query(PrintedPlan.Signature.class)
                        .optional()
                        .orElseGet(() -> new PrintedPlan.Signature(null, null));
    }

    private List<PrintedPlan.Campaign> campaigns(Plan plan) {
        return days.of(plan).stream()
                .map(day -> new PrintedPlan.Campaign(
                        day.name(),
                        MonthDay.of(day.fromMonth(), day.fromDay()),
                        MonthDay.of(day.toMonth(), day.toDay())))
                .toList();
    }

    private Map<UUID, PrintedPlan.ComparisonGoals> compared(Viewer viewer, Plan plan) {
        var compared = new HashMap<UUID, PrintedPlan.ComparisonGoals>();
        for (var row : board.of(viewer, plan)) {
            var national = row.national();
            compared.put(
                    row.target().id(),
                    new PrintedPlan.ComparisonGoals(
                            national == null ? "" : Target.goal(national.operator(), national.value(), national.unit()),
                            goal(row.superior())));
        }
        return compared;
    }

    private static String goal(@Nullable Target target) {
        return target == null ? "" : target.goal();
    }
}
