package vn.tincay.access.proposal.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKeepers;
import vn.tincay.agency.EndingAgency;
import vn.tincay.agency.ProposingEnd;
import vn.tincay.base.Outcome;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Proposes and carries out the end of a body. Each body that takes over and the agency above must consent. */
@Component
class EndingProposals implements ProposingEnd, CarryingOutProposal {

    private final MakingProposal proposing;
    private final Agencies agencies;
    private final AgencyKeepers keeping;
    private final EndingAgency ending;
    private final Journal journal;

    EndingProposals(
            @Lazy MakingProposal proposing,
            Agencies agencies,
            AgencyKeepers keeping,
            EndingAgency ending,
            Journal journal) {
        this.proposing = proposing;
        this.agencies = agencies;
        this.keeping = keeping;
        this.ending = ending;
        this.journal = journal;
    }

    @Override
    public Outcome<UUID> propose(
            Viewer requester, Agency agency, LocalDate lastDay, List<UUID> successors, String decidedBy) {
        var found = agencies.all(successors.stream().distinct().toList());
        var details = new EnumMap<ProposalDetail, String>(ProposalDetail.class);
        details.put(ProposalDetail.BODY, agency.name());
        details.put(ProposalDetail.LAST_DAY, lastDay.toString());
        details.put(ProposalDetail.SUCCESSORS, found.stream().map(Agency::name).collect(Collectors.joining("; ")));
        details.put(
                ProposalDetail.SUCCESSOR_IDS,
                found.stream().map(successor -> successor.id().toString()).collect(Collectors.joining(",")));
        details.put(ProposalDetail.BASIS, decidedBy.strip());
        var consents = new ArrayList<>(found.stream().map(Agency::id).toList());
        Stream.ofNullable(agency.parentId()).forEach(consents::add);
        return proposing
                .propose(
                        requester,
                        new MakingProposal.Draft(ProposedAct.ENDING, agency.id(), null, agency.id(), details, consents),
                        () -> {})
                .fold(proposal -> Outcome.done(proposal.id()), Outcome::refused);
    }

    @Override
    public Set<ProposedAct> acts() {
        return Set.of(ProposedAct.ENDING);
    }

    @Override
    public boolean mayRequest(Viewer requester, Proposal proposal) {
        return requester.is(Role.ADMINISTRATOR, Role.MINISTRY_OFFICER, Role.PROVINCE_LEAD)
                && keeping.covers(requester, agencies.require(proposal.agency()));
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        var outcome = ending.end(
                Objects.requireNonNull(proposal.subject()),
                LocalDate.parse(proposal.detail(ProposalDetail.LAST_DAY)),
                successors(proposal),
                proposal.detail(ProposalDetail.BASIS));
        return outcome.fold(
                agency -> {
                    journal.write(
                            proposal.requestedBy(),
                            agency.id(),
                            "body ended",
                            proposal.id().toString());
                    return Outcome.done("");
                },
                Outcome::refused);
    }

    private static List<UUID> successors(Proposal proposal) {
        return Arrays.stream(proposal.detail(ProposalDetail.SUCCESSOR_IDS).split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
