package vn.tincay.document.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;

/** Reads the numbering books: given numbers, the symbol in use, the next number. */
@Component
public class NumberingBooks {

    /**
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

    /** A range of numbers that were given elsewhere. */
    public record Skip(int fromNumber, int toNumber, String reason, String by) {}

    private static final int MAX_SHOWN = 500;

    private final JdbcClient sql;
    private final Agencies agencies;

    NumberingBooks(JdbcClient sql, Agencies agencies) {
        this.sql = sql;
        this.agencies = agencies;
    }

    /** Newest first. */
    public List<Line> lines(UUID agency, DocumentType type, int year) {
        return sql.sql("""
                        select number, symbol, issued_on, subject_id as subject, recorded, cancelled_for
                          from document.numbers where agency_id = ? and type = ? and year = ?
                         order by number desc limit ?
                        """)
                .params(agency, type.name(), year, MAX_SHOWN)
                .query(Line.class)
                .list();
    }

    public List<Skip> skips(UUID agency, DocumentType type, int year) {
        return sql.sql("""
                        select from_number, to_number, reason, skipped_by_name as by
                          from document.skips where agency_id = ? and type = ? and year = ? order by from_number desc
                        """).params(agency, type.name(), year).query(Skip.class).list();
    }

    /** The last number given or skipped, 0 in a new book. */
    public int last(UUID agency, DocumentType type, int year) {
        return sql.sql("select last_number from document.books where agency_id = ? and type = ? and year = ?")
                .params(agency, type.name(), year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The number of the next document of this type, {@code 06/KH-UBND}; reading it gives no number. */
    public String next(UUID agency, DocumentType type, int year) {
        return DocumentSymbol.written(last(agency, type, year) + 1, symbol(agency, type));
    }

    public String symbol(UUID agency, DocumentType type) {
        return Optional.ofNullable(symbols(List.of(agency), type).get(agency)).orElseThrow();
    }

    /** The symbol of each agency: the one it chose, otherwise the default. */
    public Map<UUID, String> symbols(List<UUID> asked, DocumentType type) {
        var chosen = sql
                .sql("select agency_id, symbol from document.symbols where type = ? and agency_id = any(?)")
                .param(type.name())
                .param(asked.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return agencies.all(asked).stream()
                .collect(Collectors.toMap(
                        Agency::id, agency -> chosen.getOrDefault(agency.id(), DocumentSymbol.of(type, agency))));
    }

    /** Whether another document carries this number, or carried it before it was cancelled. */
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
