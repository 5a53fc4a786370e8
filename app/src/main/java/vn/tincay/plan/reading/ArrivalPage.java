package vn.tincay.plan.reading;

/** A document that waits to be read, or was refused. */
public record ArrivalPage(Arrival arrival) {}
