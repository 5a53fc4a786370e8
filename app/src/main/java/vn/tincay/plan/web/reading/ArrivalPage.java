package vn.tincay.plan.web.reading;

import vn.tincay.plan.reading.arrival.Arrival;

/** A document that is queued or was refused. */
public record ArrivalPage(Arrival arrival) {}
