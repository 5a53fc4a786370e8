package vn.tincay.plan.web.reading;

import vn.tincay.plan.reading.ReadingDesk;

/** Asks for confirmation and reason before a reading is removed. */
public record RemovalPage(ReadingDesk desk, String reason) {}
