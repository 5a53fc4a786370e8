package vn.tincay.access.person.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.agency.name.Aliases;
import vn.tincay.agency.name.Resolution;
import vn.tincay.agency.name.ResolvingNames;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Viewer;

/**
 * Finds the agencies that a list names, among those an administrator may give access to. An agency outside of that
 * scope is treated as if it did not exist.
 */
@Component
class ListedAgencies {

    /** How many agencies are offered at most where a text may mean several. */
    private static final int MOST_OFFERED = 12;

    private final JdbcClient sql;
    private final Agencies agencies;
    private final AgencySearch search;
    private final ResolvingNames names;
    private final Clock clock;

    ListedAgencies(JdbcClient sql, Agencies agencies, AgencySearch search, ResolvingNames names, Clock clock) {
        this.sql = sql;
        this.agencies = agencies;
        this.search = search;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The agencies that a text of the list may mean.
     *
     * @param agencies empty when nothing matches
     * @param certain whether exactly one agency matches, and well enough to be taken without asking
     */
    record Match(List<Agency> agencies, boolean certain) {}

    /** The agencies that each text may mean, by text. */
    Map<String, Match> find(Viewer admin, Collection<String> texts) {
        var today = LocalDate.now(clock);
        var exact = findExact(admin, texts, today);
        var own = agencies.require(admin.agency());
        var found = new HashMap<String, Match>();
        for (var text : texts) {
            var same = byCodeOrName(text, exact);
            found.put(text, same.isEmpty() ? findLoosely(admin, own, text, today) : new Match(same, same.size() == 1));
        }
        return found;
    }

    private List<Agency> findExact(Viewer admin, Collection<String> texts, LocalDate today) {
        return sql.sql("select " + Agencies.COLUMNS + """
                          from agency.agencies a
                          join agency.lines l on l.below_id = a.id and l.above_id = :own
                         where a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                           and (a.folded = any(:folded) or a.code = any(:texts) or lower(a.short_name) = any(:lower))
                        """)
                .param("own", admin.agency())
                .param("today", today)
                .param(
                        "folded",
                        texts.stream().flatMap(ListedAgencies::spellings).toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .param("lower", texts.stream().map(String::toLowerCase).toArray(String[]::new))
                .query(Agencies::read)
                .list();
    }

    /**
     * The agencies with this code; else those with this name or abbreviation. If exactly one of these also has the same
     * diacritics, only that one.
     */
    private static List<Agency> byCodeOrName(String text, List<Agency> exact) {
        var byCode = exact.stream().filter(agency -> agency.code().equals(text)).toList();
        if (!byCode.isEmpty()) {
            return byCode;
        }
        var spellings = spellings(text).toList();
        var named = exact.stream()
                .filter(agency -> spellings.contains(VietnameseText.fold(agency.name()))
                        || text.equalsIgnoreCase(agency.shortName()))
                .toList();
        var asSpelled = named.stream()
                .filter(agency -> VietnameseText.spelling(agency.name()).equals(VietnameseText.spelling(text)))
                .toList();
        return asSpelled.size() == 1 ? asSpelled : named;
    }

    private static Stream<String> spellings(String text) {
        return Stream.concat(Stream.of(text), Aliases.bundled().spellOut(text).stream())
                .map(VietnameseText::fold)
                .distinct();
    }

    /**
     * Reads the text as a name in the administrator's place ("Sở Y tế"); if that is not certain, searches for its
     * words. A single agency whose name contains the text as a whole is certain. Words scattered over a name may mean
     * another agency, so such agencies are only offered.
     */
    private Match findLoosely(Viewer admin, Agency own, String text, LocalDate today) {
        var resolution = names.resolve(text, own, today);
        if (resolution.isCertain() && resolution.meaning() == Resolution.Meaning.ONE) {
            var agency = resolution.candidates().getFirst().agency();
            if (isWithin(admin, agency.id())) {
                return new Match(List.of(agency), true);
            }
        }
        var offered = VietnameseText.fold(text).isEmpty()
                ? List.<Agency>of()
                : search.first(
                        new AgencySearch.Question(text, today, Set.of(), null, admin.agency(), false), MOST_OFFERED);
        return new Match(
                offered,
                offered.size() == 1
                        && spellings(text)
                                .anyMatch(part -> (" "
                                                + VietnameseText.fold(
                                                        offered.getFirst().name()) + " ")
                                        .contains(" " + part + " ")));
    }

    private boolean isWithin(Viewer admin, UUID agency) {
        return agencies.isAbove(admin.agency(), agency);
    }
}
