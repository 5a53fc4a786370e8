package vn.tincay.report.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.Numbering;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.report.Report;

/**
 * Assigns a report its number from the agency's book when it is signed. Each version is a document with its own number.
 * Number and signature are stored together or not at all, so the book has no gap.
 */
@Component
public class NumberingReports {

    private final JdbcClient sql;
    private final Numbering numbering;
    private final NumberingBooks books;
    private final Clock clock;

    NumberingReports(JdbcClient sql, Numbering numbering, NumberingBooks books, Clock clock) {
        this.sql = sql;
        this.numbering = numbering;
        this.books = books;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void assignNumber(Report report) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var entry = Ids.next();
        var agency = report.agency();
        var symbol =
                books.symbols(List.of(agency), DocumentType.REPORT).getOrDefault(agency, DocumentType.REPORT.letters());
        var number = numbering
                .giveAll(
                        DocumentType.REPORT,
                        today,
                        List.of(new Numbering.NumberRequest(agency, entry)),
                        List.of(symbol))
                .getFirst();
        sql.sql("insert into report.numbers (report_id, version, number, at, entry_id) values (?, ?, ?, ?, ?)")
                .params(report.id(), report.nextVersion(), number.written(), SqlValues.at(clock.instant()), entry)
                .update();
    }
}
