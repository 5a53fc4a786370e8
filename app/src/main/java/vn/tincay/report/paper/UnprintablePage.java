package vn.tincay.report.paper;

import java.util.UUID;

/** Shown when a report could not be printed; the problems say why. */
public record UnprintablePage(UUID report) {}
