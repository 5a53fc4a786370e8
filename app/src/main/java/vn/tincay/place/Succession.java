package vn.tincay.place;

/**
 * The passage of land and people from one unit to another.
 *
 * @param whole whether all of the old unit went to the new one; otherwise several units share it
 * @param main true for exactly one successor of each unit, which counts the figures of the old unit when they cannot be
 *     divided. For a split unit this is a convention, not a fact of law
 * @param basis resolution, with article and clause where known
 */
public record Succession(int from, int to, boolean whole, boolean main, String basis) {}
