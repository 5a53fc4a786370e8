package vn.tincay.report.web.form;

import java.util.List;

/** The list of forms. */
public record FormsPage(List<Line> forms) {

    public record Line(String title, String href, String kind, int cells, int version) {}
}
