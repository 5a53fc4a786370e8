package vn.tincay.place;

/**
 * Land and people of one unit passing to another.
 *
 * @param whole whether everything of the old unit went there; otherwise several units share it
 * @param main true for exactly one successor of each unit: where figures of the old unit are counted when they cannot be
 *     divided. For a split unit this is a convention, not a fact of law
 * @param basis resolution, with article and clause where known
 */
public record Succession(int from, int to, boolean whole, boolean main, String basis) {}
