package vn.tincay.access.person.link;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.Secrets;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/** Finds invitations: by the secret of their link, by id, and the pending ones for administrators. */
@Component
public class Invitations {

    private static final String SELECT = """
            select i.id, i.agency_id as agency, a.name as agency_name, i.role, i.position, i.valid_until, i.login, i.name,
                   i.person_id as person, i.created_by, i.created_at, i.expires_at,
                   i.confirmed_at, i.code_hash is not null as coded, i.accepted_at, i.withdrawn_at
              from access.invitations i join agency.agencies a on a.id = i.agency_id
            """;

    /** The most invitations listed: as many as one list invites, so that each can be renewed or withdrawn. */
    private static final int MOST = 1000;

    /** An invitation is pending until it is accepted or withdrawn. */
    private static final String PENDING = " where i.accepted_at is null and i.withdrawn_at is null";

    private static final String WITHIN =
            " and exists (select 1 from agency.lines l where l.above_id = :agency and l.below_id = i.agency_id)";

    private final JdbcClient sql;

    Invitations(JdbcClient sql) {
        this.sql = sql;
    }

    /** The invitation whose link has this secret, in any state; empty when there is none. */
    public Optional<Invitation> byToken(String token) {
        return sql.sql(SELECT + " where i.token_hash = :hash")
                .param("hash", Secrets.digest(token))
                .query(Invitation.class)
                .optional();
    }

    public Invitation require(UUID id) {
        return sql.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(Invitation.class)
                .single();
    }

    /**
     * Withdraws a pending invitation.
     *
     * @return false when it was accepted or withdrawn meanwhile
     */
    boolean withdraw(UUID invitation, UUID by, Instant now) {
        return sql.sql("""
                        update access.invitations set withdrawn_by = ?, withdrawn_at = ?
                         where id = ? and accepted_at is null and withdrawn_at is null
                        """).params(by, SqlValues.at(now), invitation).update() == 1;
    }

    /** Whether this person requested or confirmed the invitation; such a person may not accept it. */
    public boolean isGivenBy(UUID person, UUID invitation) {
        return sql.sql("""
                        select exists (select 1 from access.proposals p
                                         left join access.consents c on c.proposal_id = p.id
                                        where p.subject_id = :invitation and :person in (p.asked_by, c.person_id))
                        """)
                .param("invitation", invitation)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public Scope visibleTo(Viewer viewer) {
        return new Scope(viewer);
    }

    public final class Scope {

        private final Viewer viewer;

        private Scope(Viewer viewer) {
            this.viewer = viewer;
        }

        /**
         * The pending invitations at the viewer's agency and those below, newest first and at most {@link #MOST};
         * expired ones are included, because they can be renewed.
         */
        public List<Invitation> list() {
            return sql.sql(SELECT + PENDING + WITHIN + " order by i.created_at desc, i.id limit " + MOST)
                    .param("agency", viewer.agency())
                    .query(Invitation.class)
                    .list();
        }

        /**
         * The pending invitations that the viewer asked for and whose links have these secrets.
         *
         * @return by the secret, in the order of the secrets
         */
        public SequencedMap<String, Invitation> ofTokens(List<String> tokens) {
            var hashes = new LinkedHashMap<String, String>();
            tokens.forEach(token -> hashes.put(HexFormat.of().formatHex(Secrets.digest(token)), token));
            var ids = new LinkedHashMap<UUID, String>();
            sql.sql("""
                            select i.id, h.hash from access.invitations i
                              join unnest(:hashes::text[]) with ordinality as h(hash, place)
                                on i.token_hash = decode(h.hash, 'hex')
                             where i.created_by = :viewer
                             order by h.place
                            """)
                    .param("hashes", hashes.keySet().toArray(String[]::new))
                    .param("viewer", viewer.person())
                    .query((row, number) -> ids.put(row.getObject("id", UUID.class), row.getString("hash")))
                    .list();
            var found = sql
                    .sql(SELECT + PENDING + WITHIN + " and i.id = any(:ids)")
                    .param("agency", viewer.agency())
                    .param("ids", ids.keySet().toArray(UUID[]::new))
                    .query(Invitation.class)
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Invitation::id, Function.identity()));
            var byToken = new LinkedHashMap<String, Invitation>();
            ids.forEach((id, hash) -> {
                var invitation = found.get(id);
                if (invitation != null) {
                    byToken.put(hashes.getOrDefault(hash, ""), invitation);
                }
            });
            return byToken;
        }

        public Invitation require(UUID id) {
            return sql.sql(SELECT + PENDING + WITHIN + " and i.id = :id")
                    .param("agency", viewer.agency())
                    .param("id", id)
                    .query(Invitation.class)
                    .optional()
                    .orElseThrow(NotFound::new);
        }
    }
}
