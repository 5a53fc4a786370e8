package vn.tincay.access.proof;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.database.SqlValues;

/**
 * Ten printable codes, each valid once, for a lost phone. A code has 123 random bits, too many to guess, so storing its
 * SHA-256 is enough.
 */
@Component
public class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int GROUPS = 5;

    /** The characters of a code: letters and digits without i, l, o, 0 and 1, which look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Clock clock;

    RecoveryCodes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Creates new codes, to be shown once; the former ones become invalid. */
    @Transactional
    public List<String> renew(UUID person) {
        remove(person);
        var codes = Stream.generate(RecoveryCodes::newCode).limit(COUNT).toList();
        codes.forEach(code -> sql.sql("insert into access.recovery_codes (person_id, hash) values (?, ?)")
                .params(person, hash(code))
                .update());
        return codes;
    }

    @Transactional
    public boolean use(UUID person, String code) {
        return sql.sql(
                                "update access.recovery_codes set used_at = ? where person_id = ? and hash = ? and used_at is null")
                        .params(SqlValues.at(clock.instant()), person, hash(code))
                        .update()
                == 1;
    }

    public int countUnused(UUID person) {
        return sql.sql("select count(*) from access.recovery_codes where person_id = ? and used_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void remove(UUID person) {
        sql.sql("delete from access.recovery_codes where person_id = ?")
                .param(person)
                .update();
    }

    private static String newCode() {
        var code = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUPS; place++) {
            if (place > 0 && place % GROUPS == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String hash(String code) {
        var typed = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return HexFormat.of().formatHex(Secrets.digest(typed));
    }
}
