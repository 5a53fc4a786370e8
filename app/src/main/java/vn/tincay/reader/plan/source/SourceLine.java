package vn.tincay.reader.plan.source;

/** One line of the text as it was read, to show the original beside the facts. */
public record SourceLine(int number, String text) {}
