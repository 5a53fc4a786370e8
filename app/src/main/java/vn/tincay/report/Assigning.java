package vn.tincay.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.place.Units;

/** Says who reports on a form to whom, and since when. */
@Component
@Transactional
public class Assigning {

    /** Province of whoever serves the whole country. */
    static final int WHOLE_COUNTRY = 0;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits served;

    Assigning(JdbcClient sql, Agencies agencies, Units units, ServedUnits served) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.served = served;
    }

    /** From this day the agency reports to the receiver (null: it stands at the top). Saying it again changes nothing. */
    public void assign(String form, UUID agency, @Nullable UUID receiver, LocalDate from) {
        var reporter = agencies.require(agency);
        var unit = served.of(reporter).orElse(null);
        sql.sql("""
                        insert into report.reporters
                               (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (form, agency_id, valid_from) do update set receiver_id = excluded.receiver_id
                        """)
                .param(form)
                .param(agency)
                .param(receiver)
                .param(reporter.level().slug())
                .param(unit == null ? null : unit.id())
                .param(unit == null ? WHOLE_COUNTRY : unit.province())
                .param(unit == null ? "00" : units.latest(unit.province()).code())
                .param(from.isBefore(reporter.validFrom()) ? reporter.validFrom() : from)
                .param(reporter.validTo())
                .update();
    }

    /** The agency no longer reports on the form after this day; what it reported stays. */
    public void release(String form, UUID agency, LocalDate lastDay) {
        sql.sql("update report.reporters set valid_to = ? where form = ? and agency_id = ? and valid_from <= ?")
                .params(lastDay, form, agency, lastDay)
                .update();
    }
}
