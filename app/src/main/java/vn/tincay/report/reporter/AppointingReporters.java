package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.place.Units;
import vn.tincay.viewer.Viewer;

/**
 * Appoints reporters of a form, one body or every body of a kind in the agency's unit at once, and releases them. No
 * change may transfer a report that is already signed ({@link SignedReportsGuard}).
 */
@Component
@Transactional
public class AppointingReporters {

    private final JdbcClient sql;
    private final Agencies agencies;
    private final Units units;
    private final ServedUnits servedUnits;
    private final Reporters reporters;
    private final WritingReporters writing;
    private final SignedReportsGuard signedReports;

    AppointingReporters(
            JdbcClient sql,
            Agencies agencies,
            Units units,
            ServedUnits servedUnits,
            Reporters reporters,
            WritingReporters writing,
            SignedReportsGuard signedReports) {
        this.sql = sql;
        this.agencies = agencies;
        this.units = units;
        this.servedUnits = servedUnits;
        this.reporters = reporters;
        this.writing = writing;
        this.signedReports = signedReports;
    }

    /** Appoints the body: from this day it reports to the viewer's agency. */
    public Outcome<Integer> appoint(Viewer viewer, String form, UUID agency, LocalDate from) {
        writing.lock(form);
        var found = agencies.find(agency).filter(one -> mayAppoint(viewer, form, one, from));
        if (found.isEmpty()) {
            return Outcome.refused(Problem.at("agency", "report.reporters.outside"));
        }
        var other = currentOrLaterReceiverName(form, agency, from);
        if (other.isPresent()) {
            return Outcome.refused(
                    Problem.at("agency", "report.reporters.already", found.get().name(), other.get()));
        }
        return signedReports
                .problemFrom(viewer, form, agency, from)
                .map(Outcome::<Integer>refused)
                .orElseGet(() -> Outcome.done(write(viewer, form, List.of(agency), from)));
    }

    /**
     * Appoints every body of the kind that reports to nobody yet, and returns their number: from this day they report
     * to the viewer's agency. A body that has signed the current period's report for another receiver is skipped for
     * now.
     *
     * @param body key of a standard body, as {@link Reporters#bodies} offers it
     */
    public Outcome<Integer> appointAll(Viewer viewer, String form, String body, LocalDate from) {
        writing.lock(form);
        var free = sql.sql("select a.id" + Reporters.INSIDE + " and a.body = :body and v.level = any(:levels) and "
                        + Reporters.FREE)
                .param("form", form)
                .param("day", from)
                .param("me", viewer.agency())
                .param("unit", reporters.servedUnit(viewer))
                .param("body", body)
                .param("levels", Reporters.levelsBelow(viewer.level()))
                .query(UUID.class)
                .list();
        var candidates = agencies.all(free).stream()
                .filter(agency -> mayAppoint(viewer, form, agency, from))
                .map(Agency::id)
                .toList();
        return candidates.isEmpty()
                ? Outcome.refused(Problem.at("body", "report.reporters.nobody-left"))
                : Outcome.done(write(viewer, form, candidates, from));
    }

    /** Releases these bodies: they report for the last time in the period that contains the day. */
    public Outcome<Integer> release(Viewer viewer, String form, List<UUID> bodies, LocalDate lastDay) {
        if (bodies.isEmpty()) {
            return Outcome.refused(Problem.at("bodies", "report.reporters.choose"));
        }
        writing.lock(form);
        var problem = signedReports.problemAfter(viewer, form, bodies, lastDay);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        int ended = writing.release(form, viewer.agency(), bodies, lastDay).size();
        return ended == 0
                ? Outcome.refused(Problem.at("bodies", "report.reporters.ended-already"))
                : Outcome.done(ended);
    }

    /**
     * Whether the viewer's agency may appoint the body: one that exists on the day, below the agency or inside its
     * unit. Bodies above it and those that consolidate the form at its level are excluded: it would see all they
     * receive.
     */
    private boolean mayAppoint(Viewer viewer, String form, Agency agency, LocalDate from) {
        if (agency.id().equals(viewer.agency()) || !agency.existsOn(from)) {
            return false;
        }
        if (agencies.isAbove(viewer.agency(), agency.id())) {
            return true;
        }
        if (agencies.isAbove(agency.id(), viewer.agency()) || receivesAtSameLevel(viewer, form, agency)) {
            return false;
        }
        var mine = servedUnits.of(agencies.require(viewer.agency())).orElse(null);
        return mine == null
                || servedUnits
                        .of(agency)
                        .filter(unit -> unit.id() == mine.id() || units.isWithin(unit, mine.id()))
                        .isPresent();
    }

    private boolean receivesAtSameLevel(Viewer viewer, String form, Agency agency) {
        return agency.level().slug().equals(viewer.level())
                && sql.sql("select exists (select 1 from report.reporters where form = ? and receiver_id = ?)")
                        .params(form, agency.id())
                        .query(Boolean.class)
                        .single();
    }

    private Optional<String> currentOrLaterReceiverName(String form, UUID agency, LocalDate from) {
        return sql.sql("""
                        select a.name from report.reporters p join agency.agencies a on a.id = p.receiver_id
                         where p.form = ? and p.agency_id = ? and (p.valid_to is null or p.valid_to >= ?)
                         order by p.valid_from desc limit 1
                        """).params(form, agency, from).query(String.class).optional();
    }

    private int write(Viewer viewer, String form, List<UUID> bodies, LocalDate from) {
        writing.assign(form, viewer.agency(), bodies, from);
        writing.placeAtTop(form, List.of(viewer.agency()), from);
        return bodies.size();
    }
}
