package vn.tincay.plan.web.reading;

import vn.tincay.plan.reading.ReadingDesk;

/** Asks whether a reading is to go, and why. */
public record RemovalPage(ReadingDesk desk, String reason) {}
