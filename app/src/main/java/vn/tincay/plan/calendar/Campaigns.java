package vn.tincay.plan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.viewer.source.CalendarDay;

/** Reads campaign days and months: the yearly ones of the country, and those that a plan names itself. */
@Component
class Campaigns {

    /** A yearly span; when it ends before it begins, it extends into the next year. */
    private record YearlyCampaign(String code, String name, int fromMonth, int fromDay, int toMonth, int toDay) {

        CalendarDay daysIn(int year) {
            var from = dayOf(year, fromMonth, fromDay);
            var to = dayOf(year, toMonth, toDay);
            return new CalendarDay(
                    code + "-" + year,
                    "plan.calendar.CAMPAIGN",
                    name,
                    from,
                    to.isBefore(from) ? dayOf(year + 1, toMonth, toDay) : to,
                    null,
                    false);
        }

        /** The day in this year; a day that the month lacks, such as 29 February, becomes the last day of the month. */
        private static LocalDate dayOf(int year, int month, int day) {
            return LocalDate.of(
                    year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        }
    }

    private final JdbcClient sql;

    Campaigns(JdbcClient sql) {
        this.sql = sql;
    }

    List<CalendarDay> ofEveryYear(LocalDate from, LocalDate to, String lang) {
        var yearly = sql.sql("""
                        select code, case when ? = 'en' then name_en else name end as name, from_month, from_day, to_month,
                               to_day
                          from plan.campaigns
                        """).param(lang).query(YearlyCampaign.class).list();
        return overlapping(yearly.stream(), from, to);
    }

    List<CalendarDay> ofPlan(Plan plan, LocalDate from, LocalDate to) {
        var own = sql.sql("""
                        select id::text as code, name, from_month, from_day, to_month, to_day
                          from plan.plan_days where plan_id = ?
                        """).param(plan.id()).query(YearlyCampaign.class).list();
        return overlapping(own.stream(), from, to);
    }

    private static List<CalendarDay> overlapping(Stream<YearlyCampaign> yearly, LocalDate from, LocalDate to) {
        return yearly.flatMap(yearlyCampaign ->
                        IntStream.rangeClosed(from.getYear() - 1, to.getYear()).mapToObj(yearlyCampaign::daysIn))
                .filter(day -> day.touches(from, to))
                .toList();
    }
}
