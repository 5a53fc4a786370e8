package vn.tincay.report.web.reporter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.Contacts;
import vn.tincay.access.Contacts.Contact;
import vn.tincay.base.Ordering;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.StateWords;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Builds the page of a roster, for a new request and to show refused input again. */
@Component
class RosterPages {

    private final Rosters rosters;
    private final Forms forms;
    private final LateReports lateReports;
    private final ConsolidationBases bases;
    private final Contacts contacts;
    private final RequestLanguage language;

    RosterPages(
            Rosters rosters,
            Forms forms,
            LateReports lateReports,
            ConsolidationBases bases,
            Contacts contacts,
            RequestLanguage language) {
        this.rosters = rosters;
        this.forms = forms;
        this.lateReports = lateReports;
        this.bases = bases;
        this.contacts = contacts;
        this.language = language;
    }

    RosterPage page(Viewer viewer, String form, Period period, UUID receiver, ListQuery query, FormInput input) {
        var roster = rosters.of(viewer, form, period, receiver);
        var path = query.path();
        var above = lateReports.ofReceiver(form, period, receiver);
        var late = above.map(report -> lateReports.below(report).stream()
                        .map(LateReports.LateReport::report)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        var officers = contacts.atAgencies(lastPersons(roster));
        var lines = roster.lines().stream()
                .filter(line -> switch (query.input().text("show")) {
                    case "missing" -> !line.isSent();
                    case "late" -> line.late();
                    case "returned" -> line.isReturned();
                    default -> true;
                })
                .sorted(order(query.ordering()))
                .map(line -> line(
                        line, path, line.report() != null && late.contains(line.report()), officers.get(line.agency())))
                .toList();
        return new RosterPage(
                form,
                forms.in(form, period).title().in(language.language()),
                new PeriodWords(period),
                roster.receiverName(),
                receiver.equals(viewer.agency()),
                roster.all(),
                roster.sent(),
                roster.accepted(),
                roster.late(),
                roster.returned(),
                roster.missing().size(),
                receiver.equals(viewer.agency()) && viewer.may(ByDrafters.class) ? roster.waiting() : 0,
                query,
                lines,
                levels(roster),
                input,
                viewer.may(ByReceivers.class),
                viewer.may(ByDrafters.class),
                above.filter(report -> report.version() > 0)
                        .flatMap(report -> bases.signed(report, report.version()))
                        .map(basis -> new RosterPage.BasisCount(basis.included(), basis.due()))
                        .orElse(null),
                roster.lines().stream()
                        .map(line -> StateWords.of(line.state(), line.locked(), line.late()))
                        .toList());
    }

    private static Map<UUID, @Nullable UUID> lastPersons(Roster roster) {
        var persons = new HashMap<UUID, @Nullable UUID>();
        roster.lines().forEach(line -> persons.put(line.agency(), line.savedBy()));
        return persons;
    }

    /** The requested order; the order of the roster when none is requested. */
    private static Comparator<Roster.Line> order(@Nullable Ordering asked) {
        if (asked == null) {
            return (one, other) -> 0;
        }
        Comparator<Roster.Line> order = switch (asked.column()) {
            case "state" -> Comparator.comparing(Roster.Line::state, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "due" -> Comparator.comparing(Roster.Line::due);
            case "signed" ->
                Comparator.comparing(Roster.Line::signedAt, Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> Comparator.comparing(Roster.Line::agencyName, VietnameseText.order());
        };
        return asked.descending() ? order.reversed() : order;
    }

    private List<Choice> levels(Roster roster) {
        var levels = roster.levels();
        return levels.size() < 2
                ? List.of()
                : levels.stream()
                        .map(level -> Choice.of(level, language.say("report.level." + level)))
                        .toList();
    }

    private static RosterPage.Line line(Roster.Line line, String path, boolean afterLock, @Nullable Contact contact) {
        return new RosterPage.Line(
                line.agency(),
                line.agencyName(),
                line.report() == null || line.version() == 0 ? null : "/reports/" + line.report(),
                StateWords.of(line.state(), line.locked(), line.late()),
                line.late(),
                afterLock,
                line.signedAt(),
                line.due(),
                line.below(),
                line.below() == 0 ? null : path + "?receiver=" + line.agency(),
                line.reminded(),
                contact);
    }
}
