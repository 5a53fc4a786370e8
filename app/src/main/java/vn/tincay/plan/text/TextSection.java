package vn.tincay.plan.text;

import java.util.List;

/**
 * A section of a plan's text.
 *
 * @param code the same in every plan of an outline: {@code purpose}; {@link #FILLED} names those that the product fills
 * @param title without its number: {@code Mục đích, yêu cầu}
 * @param body paragraphs, one per line; in a filled section they stand before the stored facts
 */
public record TextSection(String code, String title, String body) {

    public static final String TARGETS = "targets";
    public static final String TASKS = "tasks";
    public static final String FUNDING = "funding";
    public static final String REPORTS = "reports";
    public static final String DUTIES = "duties";

    /** The sections into which a printed plan puts its stored facts. */
    public static final List<String> FILLED = List.of(TARGETS, TASKS, FUNDING, REPORTS, DUTIES);

    /** Whether the printed plan adds stored facts after the text of this section. */
    public boolean filled() {
        return FILLED.contains(code);
    }
}
