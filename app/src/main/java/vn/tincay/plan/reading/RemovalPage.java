package vn.tincay.plan.reading;

/** Asks whether a reading is to go, and why. */
public record RemovalPage(ReadingDesk desk, String reason) {}
