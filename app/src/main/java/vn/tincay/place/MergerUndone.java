package vn.tincay.place;

/** A merger was undone: the old units are in force again. The event is published in the transaction that undoes it. */
public record MergerUndone(Mergers.EnteredMerger merger) {}
