package vn.tincay.access.membership;

import java.util.UUID;
import vn.tincay.viewer.Role;

/** A membership in force: the agency and role a person may act in. */
public record Membership(UUID id, UUID agency, String agencyName, String level, Role role) {}
