/**
 * Two persons for every act that gives access. The asker makes a {@link vn.tincay.access.proposal.Proposal}. It waits
 * until a person of the agency concerned, other than the asker and the person concerned, confirms it. The act is a
 * {@link vn.tincay.access.proposal.CarryingOutProposal} of the room it belongs to and runs in the transaction of the
 * last consent.
 */
@NamedInterface("proposal")
@NullMarked
package vn.tincay.access.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
