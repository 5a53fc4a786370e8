package vn.tincay.access.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.passkey.Passkeys;

/** The second factors of a person: type, date, device. */
@Component
public class Factors {

    /** The handle of the authenticator app; each passkey has its own handle. */
    public static final String APP = "app";

    /** @param label the owner's name for a passkey; empty for the authenticator app */
    public record Factor(String handle, String label, String device, Instant addedAt) {

        public boolean isApp() {
            return handle.equals(APP);
        }
    }

    private final JdbcClient sql;
    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final Passkeys passkeys;

    Factors(JdbcClient sql, Authenticators authenticators, RecoveryCodes codes, Passkeys passkeys) {
        this.sql = sql;
        this.authenticators = authenticators;
        this.codes = codes;
        this.passkeys = passkeys;
    }

    /** The factors of this person, oldest first. */
    public List<Factor> of(UUID person) {
        return sql.sql("""
                        select 'app' as handle, '' as label, device, confirmed_at as added_at
                          from access.authenticators where person_id = :person and confirmed_at is not null
                        union all
                        select translate(trim(trailing '=' from replace(encode(credential_id, 'base64'), chr(10), '')),
                                         '+/', '-_'), label, device, created_at
                          from access.passkeys where person_id = :person
                         order by added_at
                        """).param("person", person).query(Factor.class).list();
    }

    /** Removes the person's factors with these handles; with the authenticator app also the recovery codes. */
    public void remove(UUID person, Collection<String> handles) {
        for (var factor : of(person)) {
            if (!handles.contains(factor.handle())) {
                continue;
            }
            if (factor.isApp()) {
                authenticators.remove(person);
                codes.remove(person);
            } else {
                passkeys.remove(person, factor.handle());
            }
        }
    }
}
