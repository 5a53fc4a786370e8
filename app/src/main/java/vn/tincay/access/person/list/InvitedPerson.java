package vn.tincay.access.person.list;

import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * An invitation from a list, with the secret of its link.
 *
 * @param line the row of the list
 * @param hasAccount whether the person has an account, which gets the membership; the link is used after signing in
 */
public record InvitedPerson(
        int line,
        String name,
        String login,
        String agencyName,
        Role role,
        @Nullable String position,
        boolean hasAccount,
        String token) {}
