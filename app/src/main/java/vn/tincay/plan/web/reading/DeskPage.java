package vn.tincay.plan.web.reading;

import java.util.List;
import vn.tincay.plan.reading.ReadingDesk;
import vn.tincay.plan.reading.arrival.Arrival;

/**
 * @param open readings that have not become a plan
 *
 * @param coming documents still in the queue
 * @param text the pasted text, when it was refused
 */
public record DeskPage(List<ReadingDesk.Summary> open, List<Arrival> coming, String text) {}
