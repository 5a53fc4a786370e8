package vn.tincay.access.person.list;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.person.link.InvitationRows;
import vn.tincay.access.person.link.InvitationRows.NewInvitation;
import vn.tincay.access.proof.Secrets;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.making.MakingProposal.Draft;
import vn.tincay.access.proposal.making.ProposingList;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Invites everybody in a list whose row has no problem, in one transaction. Each invitation has a link of its own and
 * needs the consent of a second person, as a single invitation does.
 */
@Component
public class InvitingList {

    /**
     * How long the same form, when sent again, shows the same links: after a double click, or when the answer did not
     * arrive.
     */
    private static final Duration SHOWN_AGAIN = Duration.ofMinutes(10);

    /**
     * The key of the lock by which lists are invited one after the other: of two lists with the same person, the second
     * sees the invitation of the first.
     */
    private static final long LOCK = 0x54_43_4C_49_53_54L;

    private record Stored(
            UUID id,
            int place,
            String name,
            String login,
            String agencyName,
            Role role,
            @Nullable String position,
            boolean hasAccount) {}

    private final JdbcClient sql;
    private final CheckingList checking;
    private final InvitationRows rows;
    private final ProposingList proposing;
    private final ListLinks links;
    private final Clock clock;

    InvitingList(
            JdbcClient sql,
            CheckingList checking,
            InvitationRows rows,
            ProposingList proposing,
            ListLinks links,
            Clock clock) {
        this.sql = sql;
        this.checking = checking;
        this.rows = rows;
        this.proposing = proposing;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Invites the rows without problems, if they are still those that the page showed.
     *
     * @param id made by the page; the same list sent again within {@link #SHOWN_AGAIN} has the same result, and later
     *     is refused; nobody is invited twice
     * @param seen the fingerprint of the list that the page showed
     */
    @Transactional
    public Outcome<List<InvitedPerson>> invite(Viewer admin, UUID id, ListedPeople list, String seen) {
        sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        if (isSent(admin, id, list)) {
            var again = invited(admin, id, list);
            return again.isEmpty() ? Outcome.refused(Problem.of("access.list.sent")) : Outcome.done(again);
        }
        var checked = checking.check(admin, list);
        var acceptable = checked.acceptable();
        if (acceptable.isEmpty()) {
            return Outcome.refused(Problem.of("access.list.nobody"));
        }
        if (!checked.fingerprint().matches(seen)) {
            return Outcome.refused(Problem.of("access.list.changed"));
        }
        var invitations = new ArrayList<NewInvitation>();
        var drafts = new ArrayList<Draft>();
        for (var row : acceptable) {
            var invitee = row.invitee();
            var invitation = ListLinks.id(admin, id, row.listed().line());
            var agency = row.requireAgency().id();
            var details = invitee.grant().details();
            details.put(ProposalDetail.NAME, invitee.name());
            details.put(ProposalDetail.LOGIN, invitee.login());
            invitations.add(new NewInvitation(
                    invitation,
                    admin.person(),
                    agency,
                    invitee.grant(),
                    invitee.login(),
                    invitee.name(),
                    null,
                    links.token(id, invitation)));
            drafts.add(new Draft(ProposedAct.INVITATION, agency, row.account(), invitation, details, List.of(agency)));
        }
        rows.store(invitations);
        proposing.propose(admin, ProposedAct.INVITATION, drafts);
        return Outcome.done(invited(admin, id, list));
    }

    private boolean isSent(Viewer admin, UUID id, ListedPeople list) {
        return sql.sql("select exists (select 1 from access.invitations where id = any(?))")
                .param((Object) ids(admin, id, list))
                .query(Boolean.class)
                .single();
    }

    /**
     * The pending invitations of this list that are younger than {@link #SHOWN_AGAIN} and whose links were not renewed,
     * in the order of the rows.
     */
    private List<InvitedPerson> invited(Viewer admin, UUID id, ListedPeople list) {
        var ids = ids(admin, id, list);
        var tokens = Arrays.stream(ids).collect(Collectors.toMap(one -> one, one -> links.token(id, one)));
        return sql
                .sql("""
                        select i.id, s.place, i.name, i.login, a.name as agency_name, i.role, i.position,
                               p.id is not null
                                   and exists (select 1 from agency.lines l
                                                where l.above_id = :own and l.below_id = p.agency_id) as has_account
                          from access.invitations i
                          join agency.agencies a on a.id = i.agency_id
                          join unnest(:ids::uuid[], :hashes::text[]) with ordinality as s(id, hash, place) on s.id = i.id
                          left join access.people p on lower(p.login) = lower(i.login)
                         where i.created_by = :by and i.created_at > :since and i.token_hash = decode(s.hash, 'hex')
                           and i.accepted_at is null and i.withdrawn_at is null
                         order by s.place
                        """)
                .param("own", admin.agency())
                .param("ids", ids)
                .param(
                        "hashes",
                        Arrays.stream(ids)
                                .map(one -> HexFormat.of().formatHex(Secrets.digest(links.token(id, one))))
                                .toArray(String[]::new))
                .param("by", admin.person())
                .param("since", SqlValues.at(clock.instant().minus(SHOWN_AGAIN)))
                .query(Stored.class)
                .list()
                .stream()
                .map(one -> new InvitedPerson(
                        list.people().get(one.place() - 1).line(),
                        one.name(),
                        one.login(),
                        one.agencyName(),
                        one.role(),
                        one.position(),
                        one.hasAccount(),
                        tokens.getOrDefault(one.id(), "")))
                .toList();
    }

    private static UUID[] ids(Viewer admin, UUID id, ListedPeople list) {
        return list.people().stream()
                .map(person -> ListLinks.id(admin, id, person.line()))
                .toArray(UUID[]::new);
    }
}
