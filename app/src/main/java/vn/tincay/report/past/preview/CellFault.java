package vn.tincay.report.past.preview;

import vn.tincay.base.Problem;

/** A problem in the file with the address of its cell; the address is empty for a question about a whole sheet. */
public record CellFault(String place, Problem problem) {}
