/**
 * Links and tokens that open an account, a membership or the machine interface. One person requests each, a second
 * confirms it, and only a digest is stored.
 */
@NullMarked
package vn.tincay.access.person.link;

import org.jspecify.annotations.NullMarked;
