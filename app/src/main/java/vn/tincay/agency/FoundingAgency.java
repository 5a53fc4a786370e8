package vn.tincay.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;

/**
 * Enters an agency that is not a standard body: a school, a centre, a village. The calling page checks the right to do
 * so.
 */
@Component
public class FoundingAgency {

    /** The kinds of agency that can be entered; agencies of all other kinds are standard bodies. */
    public static final Set<AgencyKind> KINDS =
            EnumSet.of(AgencyKind.SCHOOL, AgencyKind.CENTRE, AgencyKind.HEALTH, AgencyKind.VILLAGE, AgencyKind.OTHER);

    private static final int LONGEST = 200;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final WritingReportingLines lines;

    FoundingAgency(JdbcClient sql, Agencies agencies, WritingReportingLines lines) {
        this.sql = sql;
        this.agencies = agencies;
        this.lines = lines;
    }

    /**
     * Stores the agency with a line to its parent.
     *
     * @param parent the agency directly above; the new agency serves the same unit
     * @param from its first day
     */
    @Transactional
    public Outcome<Agency> found(UUID parent, AgencyKind kind, String name, LocalDate from) {
        var above = agencies.require(parent);
        var problems = problems(above, kind, VietnameseText.tidy(name), from);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = Ids.next();
        sql.sql("""
                insert into agency.agencies (id, code, kind, level, name, folded, unit_code, unit_id, parent_id, valid_from)
                select :id, :code, :kind, :level, :name, :folded, a.unit_code, a.unit_id, a.id, :from
                  from agency.agencies a where a.id = :parent
                """)
                .param("id", id)
                .param("code", kind.name().toLowerCase(Locale.ROOT) + "." + id)
                .param("kind", kind.name())
                .param("level", (kind == AgencyKind.VILLAGE ? Agency.Level.VILLAGE : above.level()).slug())
                .param("name", VietnameseText.tidy(name))
                .param("folded", VietnameseText.fold(name))
                .param("from", from)
                .param("parent", parent)
                .update();
        sql.sql("insert into agency.parents (child_id, parent_id, line, valid_from) values (?, ?, 'direct', ?)")
                .params(id, parent, from)
                .update();
        lines.draw(id);
        return Outcome.done(agencies.require(id));
    }

    private List<Problem> problems(Agency above, AgencyKind kind, String name, LocalDate from) {
        var problems = new ArrayList<Problem>();
        if (!KINDS.contains(kind)) {
            problems.add(Problem.at("kind", "agency.founding.kind"));
        }
        if (name.isBlank() || name.length() > LONGEST) {
            problems.add(Problem.at("name", "agency.founding.name", LONGEST));
        }
        if (!above.existsOn(from)) {
            problems.add(Problem.at("from", "agency.founding.parent-gone", above.name()));
        }
        boolean taken = sql.sql("""
                        select exists (select 1 from agency.agencies
                                        where parent_id = ? and folded = ? and valid_to is null)
                        """)
                .params(above.id(), VietnameseText.fold(name))
                .query(Boolean.class)
                .single();
        if (taken) {
            problems.add(Problem.at("name", "agency.founding.taken", name));
        }
        return problems;
    }
}
