package vn.tincay.plan.answer.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;

/**
 * Reads the campaign days that a plan names itself, and copies them into another plan. Campaign days return every year.
 */
@Component
public class CampaignDays {

    /** A day, or a span of days, that returns every year. */
    public record CampaignDay(UUID id, String name, int fromMonth, int fromDay, int toMonth, int toDay) {}

    private final JdbcClient sql;

    CampaignDays(JdbcClient sql) {
        this.sql = sql;
    }

    public List<CampaignDay> of(Plan plan) {
        return sql.sql("""
                        select id, name, from_month, from_day, to_month, to_day from plan.plan_days where plan_id = ?
                         order by from_month, from_day, name
                        """).param(plan.id()).query(CampaignDay.class).list();
    }

    /** @param copies the id of each copy by the id of the day it comes from */
    public void copy(UUID plan, Map<UUID, UUID> copies) {
        copies.forEach((source, copy) -> sql.sql("""
                        insert into plan.plan_days (id, plan_id, name, from_month, from_day, to_month, to_day)
                        select ?, ?, name, from_month, from_day, to_month, to_day from plan.plan_days where id = ?
                        on conflict (id) do nothing
                        """).params(copy, plan, source).update());
    }
}
