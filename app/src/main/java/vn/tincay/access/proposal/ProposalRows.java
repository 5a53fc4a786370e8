package vn.tincay.access.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.database.SqlValues;

/** Reads proposals from rows. */
@Component
class ProposalRows {

    private static final String ROWS = """
            p.id, p.act, p.agency_id, a.name as agency_name,
                   coalesce(p.person_id, (select own.id from access.people own
                                           where lower(own.login) = lower(p.details ->> 'LOGIN'))) as person_id,
                   coalesce((select held.name from access.people held where held.id = p.person_id),
                            (select own.name from access.people own
                              where p.person_id is null and lower(own.login) = lower(p.details ->> 'LOGIN'))) as person_name,
                   p.subject_id, p.details::text as details,
                   p.asked_by, q.name as asked_by_name, p.asked_at, p.expires_at, e.verdict, b.name as ended_by_name,
                   e.at as ended_at, e.reason,
                   (select coalesce(json_agg(json_build_object('agency', c.agency_id, 'agencyName', ca.name,
                               'person', c.person_id, 'personName', cp.name, 'at', c.given_at) order by ca.name, ca.id), '[]')
                      from access.consents c
                      join agency.agencies ca on ca.id = c.agency_id
                      left join access.people cp on cp.id = c.person_id
                     where c.proposal_id = p.id)::text as consents
              from access.proposals p
              join agency.agencies a on a.id = p.agency_id
              join access.people q on q.id = p.asked_by
              left join access.proposal_ends e on e.proposal_id = p.id
              left join access.people b on b.id = e.person_id
            """;

    static final String SELECT = "select " + ROWS;

    static final String COUNTED = "select count(*) over () as total, " + ROWS;

    private final JsonMapper json;
    private final Clock clock;

    ProposalRows(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Proposal read(ResultSet row, int number) throws SQLException {
        var expiresAt = SqlValues.moment(row, "expires_at");
        return new Proposal(
                row.getObject("id", UUID.class),
                ProposedAct.valueOf(row.getString("act")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("subject_id", UUID.class),
                details(row.getString("details")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                SqlValues.moment(row, "asked_at"),
                expiresAt,
                List.of(json.readValue(row.getString("consents"), Proposal.Consent[].class)),
                state(row.getString("verdict"), expiresAt),
                row.getString("ended_by_name"),
                SqlValues.momentOrNull(row, "ended_at"),
                row.getString("reason"));
    }

    private Proposal.State state(@Nullable String verdict, Instant expiresAt) {
        if (verdict != null) {
            return Proposal.State.valueOf(verdict);
        }
        return clock.instant().isBefore(expiresAt) ? Proposal.State.OPEN : Proposal.State.EXPIRED;
    }

    private Map<ProposalDetail, String> details(String stored) {
        var details = new EnumMap<ProposalDetail, String>(ProposalDetail.class);
        details.putAll(json.readValue(stored, new TypeReference<Map<ProposalDetail, String>>() {}));
        return details;
    }
}
