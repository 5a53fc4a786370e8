package vn.tincay.access.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A proposal as its rows have it. */
@Component
class ProposalRows {

    static final String SELECT = """
            select p.id, p.act, p.agency_id, a.name as agency_name, p.person_id, p.subject_id, p.details::text as details,
                   p.asked_by, q.name as asked_by_name, p.asked_at, p.expires_at, e.verdict, b.name as ended_by_name,
                   e.at as ended_at, e.reason
              from access.proposals p
              join agency.agencies a on a.id = p.agency_id
              join access.people q on q.id = p.asked_by
              left join access.proposal_ends e on e.proposal_id = p.id
              left join access.people b on b.id = e.person_id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    ProposalRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Proposal read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var verdict = row.getString("verdict");
        return new Proposal(
                id,
                Act.valueOf(row.getString("act")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("person_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                details(row.getString("details")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                moment(row, "asked_at"),
                moment(row, "expires_at"),
                consents(id),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("ended_by_name"),
                row.getTimestamp("ended_at") == null ? null : moment(row, "ended_at"),
                row.getString("reason"));
    }

    private Map<Detail, String> details(String kept) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(json.readValue(kept, new TypeReference<Map<Detail, String>>() {}));
        return details;
    }

    private List<Proposal.Consent> consents(UUID proposal) {
        return sql.sql("""
                        select c.agency_id as agency, a.name as agency_name, c.person_id as person, p.name as person_name,
                               c.given_at as at
                          from access.consents c
                          join agency.agencies a on a.id = c.agency_id
                          left join access.people p on p.id = c.person_id
                         where c.proposal_id = ? order by a.name, a.id
                        """).param(proposal).query(Proposal.Consent.class).list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
