package vn.tincay.plan.web.reading;

import java.util.List;
import vn.tincay.plan.reading.ReadingDesk;
import vn.tincay.plan.reading.arrival.Arrival;

/**
 * @param open documents not yet turned into a plan
 * @param coming documents still in line
 * @param text what was pasted, when it came back with problems
 */
public record DeskPage(List<ReadingDesk.Summary> open, List<Arrival> coming, String text) {}
