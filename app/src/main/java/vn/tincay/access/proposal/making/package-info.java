/** Makes proposals, one or a list, and stores them with the consents they need. */
@NullMarked
package vn.tincay.access.proposal.making;

import org.jspecify.annotations.NullMarked;
