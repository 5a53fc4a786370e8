package vn.tincay.agency.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.text.VietnameseText;

/** Finds agencies by typed text: without diacritics, with abbreviations, words in any order. */
@Component
public class AgencySearch {

    /**
     * What is searched for.
     *
     * @param day the day on which the agency must exist, null for any
     * @param kinds empty for all
     * @param level null for all
     * @param within only this agency and what is below it, null for all
     * @param guided whether the committees that {@code within} addresses are found too ({@link GuidedCommittees})
     */
    public record Question(
            String text,
            @Nullable LocalDate day,
            Set<AgencyKind> kinds,
            Agency.@Nullable Level level,
            @Nullable UUID within,
            boolean guided) {

        public static Question of(String text, LocalDate day) {
            return new Question(text, day, Set.of(), null, null, false);
        }
    }

    /** @param above name of the agency directly above; null for none */
    public record WithParent(Agency agency, @Nullable String above) {}

    private static final Map<String, String> SORTED =
            Map.of("name", "a.folded", "kind", "array_position(:order::text[], a.kind)");

    private static final String USUAL = """
            a.folded <> :name and a.folded !~ :committee, a.folded not like :start,
            array_position(array['central', 'province', 'district', 'commune', 'village'], a.level),
            a.valid_to is not null,
            case when cardinality(:words::text[]) > 0 then length(a.folded) end, a.folded, a.code
            """;

    private final JdbcClient sql;

    public AgencySearch(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Agency> first(Question question, int most) {
        return page(question, 1, most).items();
    }

    /**
     * One page, sorted for a search: first a name equal to the typed text (a committee also matches without the words
     * of its kind), then names that begin with the text, then by level, then agencies that have not ended. When text
     * was typed, shorter names come before longer ones.
     */
    public Page<Agency> page(Question question, int number, int size) {
        return page(question, null, List.of(), number, size);
    }

    /** @param kinds the kinds in the order of their names in the reader's language, by which the list may be sorted */
    public Page<Agency> page(
            Question question, @Nullable Ordering ordering, List<AgencyKind> kinds, int number, int size) {
        return Page.of(
                select(question, ", count(*) over () as total", ordering, kinds, " limit :size offset :offset"),
                Agencies::read,
                number,
                size);
    }

    /** All agencies found, each with the agency above it, streamed; the caller closes the stream. */
    public Stream<WithParent> stream(Question question, @Nullable Ordering ordering, List<AgencyKind> kinds) {
        var above = ", (select p.name from agency.agencies p where p.id = a.parent_id) as above_name";
        return select(question, above, ordering, kinds, "")
                .withFetchSize(Page.FETCH_SIZE)
                .query((row, i) -> new WithParent(Agencies.read(row, i), row.getString("above_name")))
                .stream();
    }

    private JdbcClient.StatementSpec select(
            Question question, String further, @Nullable Ordering ordering, List<AgencyKind> kinds, String part) {
        var folded = Aliases.bundled()
                .spellOutFolded(VietnameseText.fold(
                        Aliases.bundled().spellOut(question.text()).getFirst()));
        var words = Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word + " %")
                .toArray(String[]::new);
        if (words.length == 0 && !question.text().isBlank()) {
            words = new String[] {""}; // no letter and no digit: matches no name
        }
        if (words.length > 0) {
            // The last word may be unfinished.
            words[words.length - 1] = words[words.length - 1].replaceFirst(" %$", "%");
        }
        var levels = new ArrayList<String>();
        if (question.level() != null) {
            levels.add(question.level().slug());
        }
        return sql.sql("select " + Agencies.COLUMNS + further + """
                          from agency.agencies a
                         where ' ' || a.folded || ' ' like all (:words::text[])
                           and (:day::date is null
                                or (a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)))
                           and (cardinality(:kinds::text[]) = 0 or a.kind = any (:kinds))
                           and (cardinality(:levels::text[]) = 0 or a.level = any (:levels))
                           and (:within::uuid is null
                                or exists (select 1 from agency.lines l
                                            where l.above_id = :within and l.below_id = a.id)
                        """
                        + (question.guided() ? " or a.id in (" + GuidedCommittees.IDS + ")" : "") + ")"
                        + Ordering.clause(ordering, SORTED, USUAL) + part)
                .param("order", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("words", words)
                .param("name", folded)
                .param("committee", "^(uy ban nhan dan|ubnd) (\\w+ ){1,2}" + folded + "$")
                .param("start", folded + "%")
                .param("day", question.day())
                .param("kinds", question.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("levels", levels.toArray(String[]::new))
                .param("within", question.within())
                .param("owner", question.within())
                .param("today", question.day());
    }
}
