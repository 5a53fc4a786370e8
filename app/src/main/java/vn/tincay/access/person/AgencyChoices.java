package vn.tincay.access.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The agencies an administrator may choose from: the administrator's own and those below, as they exist today. */
@Component
public class AgencyChoices {

    /**
     * The most agencies in a workbook: enough for a province and its communes. A ministry, which has more, copies the
     * names of further ones from the page of all agencies.
     */
    private static final int MOST_LISTED = 2000;

    /** @param above name of the agency directly above; null for none */
    private record AgencyMatch(
            UUID id, String name, @Nullable String above) {}

    private final JdbcClient sql;
    private final Clock clock;

    AgencyChoices(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The first 20 agencies whose names contain the words in their order, nearest to the administrator's agency first.
     */
    public List<Choice> matching(Viewer admin, String words) {
        return search(admin, VietnameseText.like(words).replace(' ', '%')).stream()
                .map(agency -> new Choice(agency.id().toString(), agency.name(), agency.above()))
                .toList();
    }

    /**
     * The chosen id, which the caller must still check against the administrator's scope. Without an id, as from a
     * page without JavaScript, the only agency in the scope that the typed name fits; otherwise empty.
     */
    public Optional<UUID> resolve(Viewer admin, String id, String typed) {
        if (!id.isBlank()) {
            try {
                return Optional.of(UUID.fromString(id));
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }
        var exact = typed.isBlank() ? List.<AgencyMatch>of() : search(admin, VietnameseText.fold(typed));
        return exact.size() == 1 ? Optional.of(exact.getFirst().id()) : Optional.empty();
    }

    /** The membership entered in a form; a part without a valid value is null. */
    public Grant grant(Viewer admin, FormInput input) {
        return new Grant(
                resolve(admin, input.text("agency"), input.text("agencyText")).orElse(null),
                input.choice("role", Role.class),
                input.trimmedOrNull("position"),
                input.day("until", "access.people.until-nonsense"));
    }

    /**
     * An agency as a workbook lists it, to copy its name or code.
     *
     * @param above name of the agency directly above; null for none
     */
    public record ListedAgency(
            String name, String code, @Nullable String above) {}

    /**
     * The administrator's agency and those below it, nearest first and at most {@link #MOST_LISTED}, for a workbook.
     */
    public List<ListedAgency> nearest(Viewer admin) {
        return sql.sql("""
                        select a.name, a.code, p.name as above
                          from agency.lines l
                          join agency.agencies a on a.id = l.below_id
                          left join agency.agencies p on p.id = a.parent_id
                         where l.above_id = :own and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                         order by l.distance, a.folded, a.id
                         limit :most
                        """)
                .param("own", admin.agency())
                .param("today", LocalDate.now(clock))
                .param("most", MOST_LISTED)
                .query(ListedAgency.class)
                .list();
    }

    private List<AgencyMatch> search(Viewer admin, String pattern) {
        return sql.sql("""
                        select a.id, a.name, p.name as above
                          from agency.lines l
                          join agency.agencies a on a.id = l.below_id
                          left join agency.agencies p on p.id = a.parent_id
                         where l.above_id = :own and a.folded like :pattern
                           and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                         order by l.distance, a.folded, a.id
                         limit 20
                        """)
                .param("own", admin.agency())
                .param("pattern", pattern)
                .param("today", LocalDate.now(clock))
                .query(AgencyMatch.class)
                .list();
    }
}
