package vn.tincay.document.number;

import java.util.List;
import java.util.UUID;

/** Published when the documents with these subjects got numbers, within the transaction that gives them. */
record NumbersGiven(List<UUID> subjects) {}
