package vn.tincay.agency;

import java.util.UUID;

/**
 * An agency that was founded on a screen has ended. The event is published in the transaction that records the end.
 */
public record AgencyEnded(UUID agency) {}
