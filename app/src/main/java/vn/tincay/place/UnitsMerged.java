package vn.tincay.place;

import java.util.UUID;

/**
 * Communes were merged. Published in the transaction of the merger; listeners update agencies first, then reporters.
 */
public record UnitsMerged(UUID merger) {}
