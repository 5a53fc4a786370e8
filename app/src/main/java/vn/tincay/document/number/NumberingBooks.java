package vn.tincay.document.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Viewer;

/** Reads the numbering books: given numbers, the symbol in use, the next number. */
@Component
public class NumberingBooks {

    /**
     * Which numbers of a book a list shows.
     *
     * @param words found in number, abstract, signer, recipients, file copy or note; empty for all
     * @param signer null for all
     */
    public record Filter(String words, @Nullable String signer) {

        public static final Filter ALL = new Filter("", null);
    }

    /** A range of numbers that were given elsewhere, with the person who entered it. */
    public record Skip(int fromNumber, int toNumber, String reason, String by) {}

    private static final int MAX_VALID_ENTRIES = 500;

    private static final String SELECT = "select " + BookEntry.COLUMNS + " from document.numbers";

    private static final String COUNTED =
            "select count(*) over () as total, " + BookEntry.COLUMNS + " from document.numbers";

    /** The text of an entry in which a search looks, including the number as written. */
    private static final String WORDS = SqlValues.folded("""
            concat_ws(' ', lpad(number::text, greatest(2, length(number::text)), '0') || '/' || symbol,
                      title, signer, recipients, archive, note, cancelled_for)
            """);

    private static final String FILTER =
            " and (:signer::text is null or signer = :signer) and (:like = '%' or " + WORDS + " like :like)";

    private static final Map<String, String> COLUMNS =
            Map.of("number", "number", "day", "issued_on", "title", "title", "signer", "signer", "sent", "sent_on");

    private static final String ORDER = "number desc";

    private final JdbcClient sql;
    private final Agencies agencies;

    NumberingBooks(JdbcClient sql, Agencies agencies) {
        this.sql = sql;
        this.agencies = agencies;
    }

    /** One page of a book, by default the highest number first. */
    public Page<BookEntry> page(
            UUID agency, DocumentType type, int year, Filter filter, @Nullable Ordering ordering, int number) {
        return Page.of(
                filtered(
                        COUNTED,
                        agency,
                        type,
                        year,
                        filter,
                        Ordering.clause(ordering, COLUMNS, ORDER) + " limit :size offset :offset"),
                BookEntry::read,
                number,
                Page.USUAL_SIZE);
    }

    /** All numbers of a book that match the filter, fetched in portions; the caller closes the stream. */
    public Stream<BookEntry> stream(
            UUID agency, DocumentType type, int year, Filter filter, @Nullable Ordering ordering) {
        return filtered(SELECT, agency, type, year, filter, Ordering.clause(ordering, COLUMNS, ORDER))
                .withFetchSize(Page.FETCH_SIZE)
                .query(BookEntry::read)
                .stream();
    }

    private StatementSpec filtered(
            String select, UUID agency, DocumentType type, int year, Filter filter, String rest) {
        return bookQuery(select, agency, type, year, FILTER + rest)
                .param("signer", filter.signer())
                .param("like", VietnameseText.like(filter.words()));
    }

    /** An entry of a book of the viewer's agency; an entry of any other agency is not found. */
    public BookEntry require(Viewer viewer, UUID id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    Optional<BookEntry> find(Viewer viewer, UUID id) {
        return find(viewer, id, "");
    }

    BookEntry lock(Viewer viewer, UUID id) {
        return find(viewer, id, " for update").orElseThrow(NotFound::new);
    }

    private Optional<BookEntry> find(Viewer viewer, UUID id, String rest) {
        return sql.sql(SELECT + " where id = ? and agency_id = ?" + rest)
                .params(id, viewer.agency())
                .query(BookEntry::read)
                .optional();
    }

    /** The numbers that are not cancelled, at most 500, highest first. Only these may be cancelled. */
    public List<BookEntry> validEntries(UUID agency, DocumentType type, int year) {
        return bookQuery(
                        SELECT,
                        agency,
                        type,
                        year,
                        " and cancelled_at is null order by number desc limit " + MAX_VALID_ENTRIES)
                .query(BookEntry::read)
                .list();
    }

    /** Those who signed documents of this book, in the order of their names. */
    public List<String> signers(UUID agency, DocumentType type, int year) {
        return bookQuery("select distinct signer from document.numbers", agency, type, year, " and signer is not null")
                .query(String.class)
                .list()
                .stream()
                .sorted(VietnameseText.order())
                .toList();
    }

    boolean holdsNumber(UUID agency, DocumentType type, int year, int number) {
        return bookQuery("select count(*) > 0 from document.numbers", agency, type, year, " and number = :number")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Makes this transaction and a concurrent numbering run one after the other, even in a new book. */
    void lockBook(UUID agency, DocumentType type, int year) {
        sql.sql("""
                        insert into document.books as b (agency_id, type, year, last_number) values (?, ?, ?, 0)
                            on conflict (agency_id, type, year) do update set last_number = b.last_number
                        """).params(agency, type.name(), year).update();
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
