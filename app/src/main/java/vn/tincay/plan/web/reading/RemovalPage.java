package vn.tincay.plan.web.reading;

import vn.tincay.plan.reading.DocumentReview;

/** Asks for confirmation and reason before a reading is removed. */
public record RemovalPage(DocumentReview review, String reason) {}
