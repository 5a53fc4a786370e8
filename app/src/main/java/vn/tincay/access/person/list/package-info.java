/**
 * Invites many people from a list: reads the rows, resolves agencies and roles, names what is wrong at each row, and
 * invites the others in one transaction.
 */
@NullMarked
package vn.tincay.access.person.list;

import org.jspecify.annotations.NullMarked;
