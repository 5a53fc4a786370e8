package vn.tincay.agency;

import java.util.UUID;

/** How many people hold a seat at a body; the room of accounts counts them. */
public interface AgencyPeople {
    long at(UUID agency);
}
