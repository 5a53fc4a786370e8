package vn.tincay.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.tincay.People;
import vn.tincay.People.Place;

/** Several nodes share the forms that were released from a screen. */
@SpringBootTest(properties = "tincay.test.database=forms")
class ReleasedFormsTest {

    @Autowired
    Forms forms;

    @Autowired
    StoredForms storedForms;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Test
    void anotherNodeFindsAReleasedVersionAtOnceAndAgreesOnPositions() throws IOException {
        var other = new Forms(storedForms, transaction);
        var version = release("gbv-half-year", 2);
        assertThat(forms.require("gbv-half-year").version()).isEqualTo(2);
        assertThat(other.version("gbv-half-year", version.version()).cells())
                .hasToString(version.cells().toString());
        assertThat(new Forms(storedForms, transaction)
                        .version("gbv-half-year", 2)
                        .cells())
                .hasToString(version.cells().toString());
    }

    private Form release(String code, int version) {
        var structure = forms.structure(forms.require(code));
        var next = new FormStructure(
                code,
                version,
                LocalDate.of(2030, 1, 1),
                structure.title(),
                structure.citation(),
                structure.window(),
                structure.paper(),
                null,
                structure.sections().reversed(),
                structure.checks());
        var text = FormStructureText.write(next);
        return Objects.requireNonNull(transaction.execute(status -> {
            var form = forms.release(FormFile.of(next), text);
            sql.sql("""
                            insert into report.form_texts (form, version, body, agency_id, released_at, released_by, released_by_name)
                            values (?, ?, ?, ?, now(), gen_random_uuid(), 'Thử')
                            """)
                    .params(code, version, text, People.in(context).agency(Place.MINISTRY))
                    .update();
            return form;
        }));
    }
}
