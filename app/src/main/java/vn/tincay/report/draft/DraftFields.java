package vn.tincay.report.draft;

import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;

/**
 * The names of the fields on the page of a draft. A name contains the code of its piece, so it stays when pieces move.
 */
public final class DraftFields {

    private DraftFields() {}

    public static String section(FormStructure.Section section) {
        return "section." + section.code();
    }

    public static String narrative(Section.Narrative narrative) {
        return "narrative." + narrative.code();
    }

    public static String table(FormStructure.Table table) {
        return "table." + table.code();
    }

    /** The link to the page of the columns; problems of the columns are shown beside this link. */
    public static String columns(FormStructure.Table table) {
        return "columns." + table.code();
    }

    public static String row(FormStructure.Row row) {
        return row(row.code());
    }

    public static String row(String code) {
        return "row." + code;
    }

    public static String unit(FormStructure.Row row) {
        return row(row) + ".unit";
    }

    public static String required(String field) {
        return field + ".required";
    }
}
