package vn.tincay.access.person.list;

import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * An invitation from a list, with the secret of its link.
 *
 * @param line the number of the row in the list
 * @param position the title above a signature; null for the head of the body
 * @param hasAccount whether the person has an account at an agency of the administrator's scope; the person then
 *     signs in to use the link
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
