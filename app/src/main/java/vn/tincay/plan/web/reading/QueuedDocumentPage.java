package vn.tincay.plan.web.reading;

import vn.tincay.plan.reading.arrival.QueuedDocument;

/** A document that is queued or was refused. */
public record QueuedDocumentPage(QueuedDocument arrival) {}
