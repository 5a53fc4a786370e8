/**
 * The pages of acts that take two persons.
 */
@NullMarked
package vn.tincay.access.web.proposal;

import org.jspecify.annotations.NullMarked;
