package vn.tincay.plan.reading;

import java.util.List;

/**
 * @param open documents not yet turned into a plan
 * @param text what was pasted, when it came back with problems
 */
public record DeskPage(List<ReadingDesk.Summary> open, String text) {}
