package vn.tincay.plan.text;

import java.util.List;

/**
 * A section of a plan's text.
 *
 * @param code key of the section in its outline, such as {@code purpose}; the sections of {@link #FILLED} end with
 *     stored facts
 * @param title without its number: {@code Mục đích, yêu cầu}
 * @param body paragraphs, one per line
 */
public record TextSection(String code, String title, String body) {

    public static final String TARGETS = "targets";
    public static final String TASKS = "tasks";
    public static final String FUNDING = "funding";
    public static final String REPORTS = "reports";
    public static final String DUTIES = "duties";

    /** The codes of the sections to which a printed plan adds its stored targets, tasks, funding, reports or duties. */
    public static final List<String> FILLED = List.of(TARGETS, TASKS, FUNDING, REPORTS, DUTIES);

    TextSection withTitle(String other) {
        return new TextSection(code, other, body);
    }

    TextSection withBody(String other) {
        return new TextSection(code, title, other);
    }

    /** Whether the printed plan adds stored facts after the text of this section. */
    public boolean printsStoredFacts() {
        return FILLED.contains(code);
    }
}
