package vn.tincay.access.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.database.SqlValues;

/**
 * The authenticator app of a person, at most one. A code is valid for its time step and the adjacent ones (clocks
 * differ), and only once.
 */
@Component
public class Authenticators {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Clock clock;

    Authenticators(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean isSetUp(UUID person) {
        return sql.sql(
                        "select exists (select 1 from access.authenticators where person_id = ? and confirmed_at is not null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /**
     * Creates a new app secret, in place of one that was never confirmed; a confirmed secret stays as it is.
     *
     * @return a name for the secret, which the session stores, so that no other session can show or confirm it
     */
    @Transactional
    public String propose(UUID person) {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        sql.sql("""
                        insert into access.authenticators as a (person_id, secret) values (?, ?)
                            on conflict (person_id) do update set secret = excluded.secret where a.confirmed_at is null
                        """).params(person, secret).update();
        return sessionNameOf(secret);
    }

    /**
     * The unconfirmed secret, if this session requested it; otherwise empty.
     *
     * @param sessionName what {@link #propose} returned to the session
     */
    public Optional<byte[]> proposedSecret(UUID person, String sessionName) {
        return secret(person, "confirmed_at is null")
                .filter(secret -> sessionNameOf(secret).equals(sessionName));
    }

    /**
     * Confirms the secret that this session requested, if the code is right; sign-in then asks for codes.
     *
     * @return whether the secret was confirmed
     */
    @Transactional
    public boolean confirm(UUID person, String sessionName, String code, String device) {
        boolean taken =
                proposedSecret(person, sessionName).isPresent() && useCode(person, code, "confirmed_at is null");
        if (taken) {
            sql.sql("update access.authenticators set device = ? where person_id = ?")
                    .params(device, person)
                    .update();
        }
        return taken;
    }

    /** Accepts the code and marks it as used, if it is right and was not used before; otherwise returns false. */
    @Transactional
    public boolean check(UUID person, String code) {
        return useCode(person, code, "confirmed_at is not null");
    }

    @Transactional
    public void remove(UUID person) {
        sql.sql("delete from access.authenticators where person_id = ?")
                .param(person)
                .update();
    }

    /**
     * Marks the time step of the code as used by one update: of two requests with the same code, only one changes the
     * row.
     */
    private boolean useCode(UUID person, String code, String state) {
        var secret = secret(person, state);
        var step = secret.isEmpty() ? OptionalLong.empty() : matchingStep(secret.get(), code.replaceAll("\\s", ""));
        return step.isPresent()
                && sql.sql(
                                        "update access.authenticators set last_step = :step, confirmed_at = coalesce(confirmed_at, :now)"
                                                + " where person_id = :person and last_step < :step and " + state)
                                .param("step", step.getAsLong())
                                .param("now", SqlValues.at(clock.instant()))
                                .param("person", person)
                                .update()
                        == 1;
    }

    private OptionalLong matchingStep(byte[] secret, String code) {
        long now = TotpCode.step(clock.instant());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> MessageDigest.isEqual(
                        TotpCode.at(secret, step).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private static String sessionNameOf(byte[] secret) {
        return HexFormat.of()
                .formatHex(Secrets.digest("secret " + HexFormat.of().formatHex(secret)));
    }

    private Optional<byte[]> secret(UUID person, String state) {
        return sql.sql("select secret from access.authenticators where person_id = ? and " + state)
                .param(person)
                .query(byte[].class)
                .optional();
    }
}
