/** The pages of acts that need two persons. */
@NullMarked
package vn.tincay.access.web.proposal;

import org.jspecify.annotations.NullMarked;
