package vn.tincay.report.past.source;

/**
 * A column with its heading.
 *
 * @param index from 0
 * @param title the texts of the head above the column, from top to bottom, joined by dashes; empty without a head
 */
public record HeadedColumn(int index, String title) {}
