package vn.tincay.place;

import java.util.UUID;

/** Communes were merged. Published in the transaction of the merger; bodies first, then who reports. */
public record UnitsMerged(UUID merger) {}
