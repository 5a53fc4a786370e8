package vn.tincay.reader;

/** The result of reading a file: a plan, or the reason why it could not be read. */
public sealed interface ReadResult permits ReadDocument, UnreadableDocument {}
