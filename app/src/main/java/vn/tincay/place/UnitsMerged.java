package vn.tincay.place;

import java.util.UUID;

/**
 * Communes were merged. The event is published in the transaction of the merger; listeners update agencies first, then
 * reporters.
 */
public record UnitsMerged(UUID merger) {}
