package vn.tincay.document.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;

/** Reads the numbering books: given numbers, the symbol in use, the next number. */
@Component
public class NumberingBooks {

    /**
     * A number of a book.
     *
     * @param recorded whether the number was given on paper and entered here
     * @param cancelledFor why the number is not used; null while it is used
     */
    public record Line(
            int number,
            String symbol,
            LocalDate issuedOn,
            UUID subject,
            boolean recorded,
            @Nullable String cancelledFor) {

        public String written() {
            return DocumentSymbol.written(number, symbol);
        }
    }

    /** A range of numbers that were given elsewhere, with the person who entered it. */
    public record Skip(int fromNumber, int toNumber, String reason, String by) {}

    private static final int MAX_VALID_LINES = 500;

    private static final String LINES = """
            number, symbol, issued_on, subject_id as subject, recorded, cancelled_for from document.numbers
            """;

    private static final String SELECT = "select " + LINES;

    private static final String COUNTED = "select count(*) over () as total, " + LINES;

    private static final Map<String, String> COLUMNS = Map.of("number", "number", "day", "issued_on");

    private static final String ORDER = "number desc";

    private static final RowMapper<Line> LINE = new DataClassRowMapper<>(Line.class);

    private final JdbcClient sql;
    private final Agencies agencies;

    NumberingBooks(JdbcClient sql, Agencies agencies) {
        this.sql = sql;
        this.agencies = agencies;
    }

    /** One page of a book, by default the highest number first. */
    public Page<Line> page(UUID agency, DocumentType type, int year, @Nullable Ordering ordering, int number) {
        return Page.of(
                bookQuery(
                        COUNTED,
                        agency,
                        type,
                        year,
                        Ordering.clause(ordering, COLUMNS, ORDER) + " limit :size offset :offset"),
                LINE,
                number,
                Page.USUAL_SIZE);
    }

    /** All numbers of a book, fetched in portions; the caller closes the stream. */
    public Stream<Line> stream(UUID agency, DocumentType type, int year, @Nullable Ordering ordering) {
        return bookQuery(SELECT, agency, type, year, Ordering.clause(ordering, COLUMNS, ORDER))
                .withFetchSize(Page.FETCH_SIZE)
                .query(LINE)
                .stream();
    }

    /** The numbers that are not cancelled, at most 500, highest first. Only these may be cancelled. */
    public List<Line> validLines(UUID agency, DocumentType type, int year) {
        return bookQuery(
                        SELECT,
                        agency,
                        type,
                        year,
                        " and cancelled_at is null order by number desc limit " + MAX_VALID_LINES)
                .query(LINE)
                .list();
    }

    private StatementSpec bookQuery(String select, UUID agency, DocumentType type, int year, String rest) {
        return sql.sql(select + " where agency_id = :agency and type = :type and year = :year" + rest)
                .param("agency", agency)
                .param("type", type.name())
                .param("year", year);
    }

    /** The years of the agency's books, in no order. */
    public List<Integer> years(UUID agency) {
        return sql.sql("select distinct year from document.books where agency_id = ?")
                .param(agency)
                .query(Integer.class)
                .list();
    }

    public List<Skip> skips(UUID agency, DocumentType type, int year) {
        return sql.sql("""
                        select from_number, to_number, reason, skipped_by_name as by
                          from document.skips where agency_id = ? and type = ? and year = ? order by from_number desc
                        """).params(agency, type.name(), year).query(Skip.class).list();
    }

    /** The last number given or skipped, 0 in a new book. */
    public int lastNumber(UUID agency, DocumentType type, int year) {
        return sql.sql("select last_number from document.books where agency_id = ? and type = ? and year = ?")
                .params(agency, type.name(), year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The number that the next document of this type will get, {@code 06/KH-UBND}; this method does not give it. */
    public String nextNumber(UUID agency, DocumentType type, int year) {
        return DocumentSymbol.written(lastNumber(agency, type, year) + 1, symbol(agency, type));
    }

    public String symbol(UUID agency, DocumentType type) {
        return Optional.ofNullable(symbols(List.of(agency), type).get(agency)).orElseThrow();
    }

    /** The symbol of each agency: the one that the agency chose, otherwise the default. */
    public Map<UUID, String> symbols(List<UUID> ids, DocumentType type) {
        var chosen = sql
                .sql("select agency_id, symbol from document.symbols where type = ? and agency_id = any(?)")
                .param(type.name())
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return agencies.all(ids).stream()
                .collect(Collectors.toMap(
                        Agency::id, agency -> chosen.getOrDefault(agency.id(), DocumentSymbol.of(type, agency))));
    }

    /** Whether another document carries this number, or carried it before the number was cancelled. */
    public boolean isTaken(UUID agency, LocalDate day, String written, UUID subject) {
        return WrittenNumber.of(written)
                .filter(entry -> sql.sql("""
                                select exists (select 1 from document.numbers
                                                where agency_id = ? and type = ? and year = ? and number = ?
                                                  and upper(symbol) = upper(?) and subject_id <> ?)
                                """)
                        .params(agency, entry.type().name(), day.getYear(), entry.number(), entry.symbol(), subject)
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }
}
