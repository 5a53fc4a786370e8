package vn.tincay.plan.reading;

import java.util.List;

/** The kinds of facts, each shown as one card, in the order of the page, with their fields. */
public enum FactCard {
    HEADER("header", "value"),
    BASES("header", "number", "date", "issuer", "title"),
    PURPOSE("target", "text"),
    OBJECTIVES("target", "text"),
    TARGETS("target", "text", "op", "value", "unit", "year", "indicator"),
    TASKS("task", "no", "title", "group", "lead", "coordinating", "time", "products", "funding", "text"),
    DUTIES("duty", "name", "requested", "duties"),
    REPORTING("deadline", "from", "to", "deadline", "frequency"),
    FUNDING("duty", "text"),
    RECIPIENTS("recipient", "text"),
    HOTLINES("recipient", "number", "owner"),
    MODELS("task", "name", "locations"),
    CAMPAIGNS("deadline", "name", "from", "to");

    /** The values of {@code frequency} that the parser produces. */
    public static final List<String> FREQUENCIES = List.of("week", "month", "quarter", "half_year", "yearly", "once");

    private final String margin;
    private final List<String> fields;

    FactCard(String margin, String... fields) {
        this.margin = margin;
        this.fields = List.of(fields);
    }

    /** The name of the colour that marks the original lines of a fact in the margin. */
    public String marginColour() {
        return margin;
    }

    /** Whether facts of this kind become part of a draft plan. */
    boolean isDrafted() {
        return this != HOTLINES && this != MODELS;
    }

    /** Whether a person may add a fact of this kind; a document has only one header. */
    public boolean mayBeAdded() {
        return this != HEADER;
    }

    public List<String> fields() {
        return fields;
    }

    /** Whether the form shows this field with several lines; a field with several items has one item per line. */
    public static boolean isMultiLine(String field) {
        return List.of("text", "duties", "lead", "coordinating", "products", "locations", "title")
                .contains(field);
    }
}
