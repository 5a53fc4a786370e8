package vn.tincay.document.reading;

/** What came of a file: a plan, or the reason why it could not be read. */
public sealed interface Reading permits Read, Refused {}
