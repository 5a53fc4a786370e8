package vn.tincay.report.web.reporter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.report.ReportTitles;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.HomeSection;
import vn.tincay.viewer.source.HomeSource;

/** The progress of the agencies below with their reports, shown on the first page while some are missing. */
@Component
@Order(2)
class MissingReportsSection implements HomeSource {

    private final Rosters rosters;
    private final ReportTitles titles;
    private final MessageSource messages;

    MissingReportsSection(Rosters rosters, ReportTitles titles, MessageSource messages) {
        this.rosters = rosters;
        this.titles = titles;
        this.messages = messages;
    }

    @Override
    public Optional<HomeSection> of(Viewer viewer, LocalDate today, String lang) {
        var lines = rosters.current(viewer, today).stream()
                .filter(progress -> progress.sent() < progress.all())
                .map(progress -> line(progress, lang))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new HomeSection("report.home", lines, "/reports"));
    }

    private HomeSection.Line line(Rosters.Progress progress, String lang) {
        return new HomeSection.Line(
                titles.of(progress.form(), progress.period(), lang),
                messages.getMessage(
                        "report.home.sent-of", new Object[] {progress.sent(), progress.all()}, Locale.of(lang)),
                "/rosters/" + progress.form() + "/" + progress.period());
    }
}
