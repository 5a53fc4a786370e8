package vn.tincay.agency;

import java.util.UUID;

/** Counts the people with a membership at an agency that has not been ended; implemented by the room of accounts. */
public interface AgencyPeople {
    long countAt(UUID agency);
}
