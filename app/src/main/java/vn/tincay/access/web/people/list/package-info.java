/**
 * The pages of a list of people to invite: the list, what it means row by row, and the links to hand over.
 */
@NullMarked
package vn.tincay.access.web.people.list;

import org.jspecify.annotations.NullMarked;
