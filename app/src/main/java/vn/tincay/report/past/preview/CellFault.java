package vn.tincay.report.past.preview;

import vn.tincay.base.Problem;

/**
 * A fault of the file, or a note about it, with the address of its cell, {@code 2024!D5}; the address is empty when it
 * is about a whole sheet.
 */
public record CellFault(String address, Problem problem) {}
