package vn.tincay.access.proof.password;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TypedText;

/** The password of each account, as a hash. */
@Component
public class Passwords {

    private record StoredHash(UUID person, String hash) {}

    private final JdbcClient sql;
    private final Hashing hashing;
    private final Clock clock;
    private final SeparateTransaction separately;

    Passwords(JdbcClient sql, Hashing hashing, Clock clock, SeparateTransaction separately) {
        this.sql = sql;
        this.hashing = hashing;
        this.clock = clock;
        this.separately = separately;
    }

    public void set(UUID person, String password) {
        var hash = hashing.hash(TypedText.composed(password));
        sql.sql("""
                        insert into access.passwords (person_id, hash, set_at) values (?, ?, ?)
                        on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at
                        """).params(person, hash, SqlValues.at(clock.instant())).update();
    }

    /**
     * The account of this login; empty when there is none or the password does not match. It takes the same time
     * whether or not the account exists.
     */
    public Optional<UUID> check(String login, String password) {
        // A separate transaction, so that no database connection is held while the request waits for its hash.
        var storedHash = separately.get(
                () -> sql.sql("""
                        select p.id as person, w.hash
                          from access.people p join access.passwords w on w.person_id = p.id
                         where lower(p.login) = lower(?)
                        """).param(login).query(StoredHash.class).optional());
        if (storedHash.isEmpty()) {
            spellings(password).forEach(hashing::matchesNobody);
            return Optional.empty();
        }
        return storedHash.filter(hash -> matches(hash, password)).map(StoredHash::person);
    }

    /** Whether this is the password of the signed-in person. */
    public boolean isOf(UUID person, String password) {
        return separately
                .get(() -> sql.sql("select person_id as person, hash from access.passwords where person_id = ?")
                        .param(person)
                        .query(StoredHash.class)
                        .optional())
                .filter(storedHash -> matches(storedHash, password))
                .isPresent();
    }

    private boolean matches(StoredHash storedHash, String password) {
        var composed = TypedText.composed(password);
        for (var spelling : spellings(password)) {
            if (hashing.matches(spelling, storedHash.hash())) {
                if (hashing.isOutdated(storedHash.hash()) || !spelling.equals(composed)) {
                    set(storedHash.person(), password);
                }
                return true;
            }
        }
        return false;
    }

    /** The spellings to try: composed (Unicode NFC), then as typed, for passwords set before composing began. */
    private static List<String> spellings(String password) {
        return Stream.of(TypedText.composed(password), password).distinct().toList();
    }
}
