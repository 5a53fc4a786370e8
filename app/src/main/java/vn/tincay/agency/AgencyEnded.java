package vn.tincay.agency;

import java.util.UUID;

/** The end of an agency that was founded on a screen. Published in the transaction that wrote it. */
public record AgencyEnded(UUID agency) {}
