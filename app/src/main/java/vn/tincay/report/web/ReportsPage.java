package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of the viewer's agency and those that wait for it. */
public record ReportsPage(
        List<OwnReport> asked,
        List<Waiting> toReceive,
        List<Waiting> extensions,
        List<Overview> rosters,
        List<OwnReport> earlier) {

    /** @param href null for a report that does not exist yet; a button creates it */
    public record OwnReport(
            String title,
            String form,
            PeriodWords period,
            @Nullable String href,
            @Nullable String receiver,
            @Nullable LocalDate due,
            StateWords state,
            boolean done) {}

    public record Waiting(String title, PeriodWords period, String agency, String href) {}

    public record Overview(String title, PeriodWords period, String href, long all, long sent, long late) {}
}
