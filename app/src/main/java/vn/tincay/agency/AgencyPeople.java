package vn.tincay.agency;

import java.util.UUID;

/** Counts the people whose membership at an agency has not ended; implemented by the room of accounts. */
public interface AgencyPeople {
    long countAt(UUID agency);
}
