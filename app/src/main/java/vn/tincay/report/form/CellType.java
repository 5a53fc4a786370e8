package vn.tincay.report.form;

/** What may be typed into a cell. */
public enum CellType {
    /** Persons, incidents, service contacts, things: an integer, not negative. */
    COUNT,
    /** Million đồng unless the unit says otherwise; not negative. */
    MONEY,
    /** From 0 to 100. */
    PERCENT,
    /** Any number, which may be negative. */
    NUMBER
}
