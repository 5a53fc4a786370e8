package vn.tincay.plan.drafting.facts;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;

/** Stores the campaign days that a plan names itself. */
@Component
public class PlanCampaignDays {

    private static final Pattern MONTH_DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final JdbcClient sql;

    PlanCampaignDays(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Replaces the campaign days of the plan. Campaigns without days are skipped, since a calendar cannot show them.
     */
    public void write(UUID plan, List<ReadFacts.ReadCampaign> campaigns) {
        sql.sql("delete from plan.plan_days where plan_id = ?").param(plan).update();
        for (var campaign : campaigns) {
            var from = campaign.from();
            var to = campaign.to() == null ? from : campaign.to();
            if (from == null || to == null) {
                continue;
            }
            var first = MONTH_DAY.matcher(from);
            var last = MONTH_DAY.matcher(to);
            if (first.matches() && last.matches()) {
                sql.sql("""
                                insert into plan.plan_days (id, plan_id, name, from_month, from_day, to_month, to_day)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                Ids.next(),
                                plan,
                                campaign.name(),
                                Integer.parseInt(first.group(1)),
                                Integer.parseInt(first.group(2)),
                                Integer.parseInt(last.group(1)),
                                Integer.parseInt(last.group(2)))
                        .update();
            }
        }
    }
}
