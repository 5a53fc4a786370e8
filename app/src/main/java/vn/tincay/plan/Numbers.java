package vn.tincay.plan;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Number and sign of a plan (Decree 30/2020/NĐ-CP, annex I: {@code 41/KH-UBND}): one use per agency and year. */
final class Numbers {

    private static final Pattern FORM = Pattern.compile("\\d{1,6}[A-Za-z]?/[\\p{L}\\d][\\p{L}\\d&.,/ -]{1,40}");

    private Numbers() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches();
    }

    /** @param plan whose own use does not count */
    static boolean isTaken(
            JdbcClient sql, @Nullable UUID plan, UUID agency, String number, @Nullable LocalDate issuedOn) {
        return issuedOn != null
                && sql.sql("""
                        select exists (select 1 from plan.plans
                                        where agency_id = ? and upper(number) = upper(?) and number is not null
                                          and extract(year from issued_on) = ? and id is distinct from ?::uuid)
                        """)
                        .param(agency)
                        .param(number)
                        .param(issuedOn.getYear())
                        .param(plan)
                        .query(Boolean.class)
                        .single();
    }
}
