/**
 * Two persons for every act that gives access. Whoever asks makes a {@link vn.tincay.access.proposal.Proposal}; it
 * waits until somebody of the agency concerned, never the asker and never whom it concerns, confirms it. The act itself
 * is a {@link vn.tincay.access.proposal.CarryingOut} of the room it belongs to and runs in the transaction of the last
 * consent.
 */
@NamedInterface("proposal")
@NullMarked
package vn.tincay.access.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
