package vn.tincay.access.proposal.making;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Stores and journals proposals with the consents they need; any number takes the same few statements. */
@Component
class StoringProposals {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final AccessSettings settings;
    private final Journal journal;
    private final Clock clock;

    StoringProposals(JdbcClient sql, JsonMapper json, AccessSettings settings, Journal journal, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Stores the proposals, all for the same act, and returns their ids in the order of the drafts. */
    List<UUID> store(Viewer requester, ProposedAct act, List<MakingProposal.Draft> drafts) {
        var ids = IntStream.range(0, drafts.size()).mapToObj(i -> Ids.next()).toList();
        var now = clock.instant();
        sql.sql("""
                        insert into access.proposals
                               (id, act, agency_id, person_id, subject_id, details, asked_by, asked_at, expires_at)
                        select id, ?, agency, person, subject, details::jsonb, ?, ?, ?
                          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                               as p(id, agency, person, subject, details)
                        """)
                .param(act.name())
                .param(requester.person())
                .param(SqlValues.at(now))
                .param(SqlValues.at(now.plus(settings.proposal())))
                .param(ids.toArray(UUID[]::new))
                .param(drafts.stream().map(MakingProposal.Draft::agency).toArray(UUID[]::new))
                .param(drafts.stream().map(MakingProposal.Draft::person).toArray(UUID[]::new))
                .param(drafts.stream().map(MakingProposal.Draft::subject).toArray(UUID[]::new))
                .param(drafts.stream()
                        .map(draft -> json.writeValueAsString(draft.details()))
                        .toArray(String[]::new))
                .update();
        storeConsents(requester, ids, drafts);
        var agencies = new LinkedHashMap<UUID, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            agencies.put(ids.get(i), drafts.get(i).agency());
        }
        journal.writeEach(requester.person(), "proposed: " + act, agencies);
        return ids;
    }

    private void storeConsents(Viewer requester, List<UUID> ids, List<MakingProposal.Draft> drafts) {
        var proposals = new ArrayList<UUID>();
        var agencies = new ArrayList<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            drafts.get(i).consents().stream().distinct().forEach(agency -> {
                proposals.add(id);
                agencies.add(agency);
            });
        }
        sql.sql("""
                        insert into access.consents (proposal_id, agency_id, asked_by)
                        select proposal, agency, ? from unnest(?::uuid[], ?::uuid[]) as c(proposal, agency)
                        """)
                .params(requester.person(), proposals.toArray(UUID[]::new), agencies.toArray(UUID[]::new))
                .update();
    }
}
