/**
 * Two persons for every act that opens access or transfers records. The requester makes a {@link
 * vn.tincay.access.proposal.Proposal}. It waits until each agency that must consent has a consent, given by somebody
 * there or in an agency above, who is neither the requester nor the person concerned. The act is a {@link
 * vn.tincay.access.proposal.CarryingOutProposal} of the room it belongs to and runs in the transaction of the last
 * consent.
 */
@NamedInterface("proposal")
@NullMarked
package vn.tincay.access.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
