/** Decisions on a proposal: confirm, refuse, withdraw, renew the code; who may take each, and who is notified. */
@NullMarked
package vn.tincay.access.proposal.decision;

import org.jspecify.annotations.NullMarked;
