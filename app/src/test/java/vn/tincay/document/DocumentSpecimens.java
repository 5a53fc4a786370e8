package vn.tincay.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;
import vn.tincay.base.Ids;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.Numbering;

/** A number of the place's book of schemes. */
@Component
class DocumentSpecimens implements Specimens {

    private final ApplicationContext context;
    private final Numbering numbering;
    private final TransactionOperations transaction;
    private final JdbcClient sql;

    DocumentSpecimens(
            ApplicationContext context, Numbering numbering, TransactionOperations transaction, JdbcClient sql) {
        this.context = context;
        this.numbering = numbering;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    public Set<String> variables() {
        return Set.of("bookEntry");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var agency = People.in(context).agency(owner);
        var subject = Ids.next();
        transaction.executeWithoutResult(
                status -> numbering.give(agency, DocumentType.SCHEME, LocalDate.of(2032, 1, 5), "PA-UBND", subject));
        var entry = sql.sql("select id from document.numbers where subject_id = ?")
                .param(subject)
                .query(UUID.class)
                .single();
        return Map.of("bookEntry", entry.toString());
    }
}
