package vn.tincay.place;

/** A merger was undone: the old units are in force again. Published in the same transaction. */
public record MergerUndone(Mergers.Entered merger) {}
