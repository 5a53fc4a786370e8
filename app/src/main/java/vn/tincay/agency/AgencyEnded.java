package vn.tincay.agency;

import java.util.UUID;

/** A body that was founded on a screen has a last day. Published in the transaction that wrote it. */
public record AgencyEnded(UUID agency) {}
