package vn.tincay.access;

import java.util.UUID;
import vn.tincay.viewer.Role;

/** One membership in force: what a person may act as. */
public record Seat(UUID id, UUID agency, String agencyName, String level, Role role) {}
