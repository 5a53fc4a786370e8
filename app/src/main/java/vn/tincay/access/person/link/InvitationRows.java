package vn.tincay.access.person.link;

import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.Grant;
import vn.tincay.access.proof.Secrets;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;

/** Writes the rows of invitations, each with a digest of its link's secret. */
@Component
public class InvitationRows {

    /**
     * An invitation to store.
     *
     * @param by who asks for it; null for the first administrator of an installation
     * @param login null for the first administrator
     * @param name null for the first administrator
     * @param person whose password it sets; null for an invitation to a membership
     * @param token the secret of its link
     */
    public record NewInvitation(
            UUID id,
            @Nullable UUID by,
            UUID agency,
            Grant grant,
            @Nullable String login,
            @Nullable String name,
            @Nullable UUID person,
            String token) {}

    private final JdbcClient sql;
    private final AccessSettings settings;
    private final Journal journal;
    private final Clock clock;

    InvitationRows(JdbcClient sql, AccessSettings settings, Journal journal, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    public void store(NewInvitation invitation) {
        store(List.of(invitation));
    }

    /** Stores and journals invitations that the same person requests, with the same few statements for any number. */
    public void store(List<NewInvitation> invitations) {
        var first = invitations.getFirst();
        sql.sql("""
                        insert into access.invitations (id, agency_id, role, position, valid_until, login, name, person_id,
                               token_hash, created_by, created_at, expires_at)
                        select id, agency, role, position, until, login, name, person, decode(hash, 'hex'), ?, ?, ?
                          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::uuid[],
                                      ?::text[])
                               as i(id, agency, role, position, until, login, name, person, hash)
                        """)
                .param(first.by())
                .param(SqlValues.at(clock.instant()))
                .param(SqlValues.at(clock.instant().plus(settings.invitation())))
                .param(column(invitations, NewInvitation::id))
                .param(column(invitations, NewInvitation::agency))
                .param(column(invitations, one -> one.grant().role()))
                .param(column(invitations, one -> one.grant().position()))
                .param(column(invitations, one -> one.grant().until()))
                .param(column(invitations, NewInvitation::login))
                .param(column(invitations, NewInvitation::name))
                .param(column(invitations, NewInvitation::person))
                .param(column(invitations, one -> HexFormat.of().formatHex(Secrets.digest(one.token()))))
                .update();
        var agencies = new LinkedHashMap<UUID, UUID>();
        invitations.forEach(one -> agencies.put(one.id(), one.agency()));
        journal.writeEach(first.by(), first.person() == null ? "invited" : "new password offered", agencies);
    }

    /** The values of one column as texts, which the SQL statement casts. */
    private static @Nullable String[] column(
            List<NewInvitation> rows, Function<NewInvitation, @Nullable Object> value) {
        return rows.stream()
                .map(row -> Objects.toString(value.apply(row), null))
                .toArray(String[]::new);
    }
}
