package vn.tincay.agency;

import java.util.UUID;

/** Counts the people with a membership at an agency; implemented by the room of accounts. */
public interface AgencyPeople {
    long at(UUID agency);
}
