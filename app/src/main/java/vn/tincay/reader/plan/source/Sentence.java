package vn.tincay.reader.plan.source;

/** A piece of the document's text that is a fact by itself: a purpose, a funding source, a recipient. */
public record Sentence(String text, Source source) {}
