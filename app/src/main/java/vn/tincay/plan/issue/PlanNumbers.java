package vn.tincay.plan.issue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cleans and looks up the number and symbol of a plan (Decree 30/2020/NĐ-CP, annex I: {@code 41/KH-UBND}), which is
 * unique per agency and year (art. 15). The database function {@code plan.number_key} alone decides which spellings are
 * the same number.
 */
@Component
public class PlanNumbers {

    private static final Pattern FORM = Pattern.compile("\\d{1,6}[A-Za-z]?/[\\p{L}\\d][\\p{L}\\d&.,/ -]{1,40}");
    private static final Pattern PREFIX = Pattern.compile("(?iu)^\\s*số\\s*:?\\s*");

    private final JdbcClient sql;

    PlanNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The number as stored: without "Số:", with single spaces, without spaces around slash and hyphen, and with plain
     * hyphens.
     */
    public static String clean(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s\u200b\ufeff]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("\\s*([/-])\\s*", "$1");
        return PREFIX.matcher(text).replaceFirst("").strip();
    }

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches();
    }

    /**
     * The id of the agency's plan that has this number in the year of this day; empty when none has it, or without a
     * day. Locks the number until the caller's transaction ends, so that of two papers entered at the same moment the
     * second finds the first.
     *
     * @param plan the plan whose own number is ignored; null for none
     */
    public Optional<UUID> holder(@Nullable UUID plan, UUID agency, String number, @Nullable LocalDate issuedOn) {
        if (issuedOn == null) {
            return Optional.empty();
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended(? || plan.number_key(?) || ?, 0))")
                .params(agency.toString(), number, issuedOn.getYear())
                .query((row, place) -> true)
                .list();
        return find(plan, agency, number, issuedOn);
    }

    /** Like {@link #holder}, but without the lock, for pages that only show the result. */
    public Optional<UUID> find(@Nullable UUID plan, UUID agency, String number, LocalDate issuedOn) {
        return sql.sql("""
                        select id from plan.plans
                         where agency_id = ? and number_key = plan.number_key(?) and number is not null
                           and extract(year from issued_on) = ? and id is distinct from ?::uuid
                        """)
                .param(agency)
                .param(number)
                .param(issuedOn.getYear())
                .param(plan)
                .query(UUID.class)
                .optional();
    }
}
