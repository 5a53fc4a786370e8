package vn.tincay.report.paper;

import java.util.UUID;

/** The report that could not be printed; the problems say why. */
public record UnprintablePage(UUID report) {}
