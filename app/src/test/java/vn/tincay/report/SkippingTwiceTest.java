package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_B;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.Outcome;
import vn.tincay.document.number.ChangingNumberingBook;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Role;

/** Numbers assigned outside the system are recorded once, however often the button is clicked. */
@SpringBootTest
class SkippingTwiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ChangingNumberingBook changing;

    @Autowired
    NumberingBooks books;

    @Test
    void aSecondClickOnSkipIsNotRefused() {
        var clerk = ReportTestData.in(context).at(COMMUNE_B, Role.CLERK);
        for (int click = 0; click < 2; click++) {
            assertThat(changing.skip(clerk, DocumentType.DIRECTIVE, 2032, 7, "Sổ giấy")
                            .orThrow())
                    .isEqualTo(7);
        }
        assertThat(books.skips(clerk.agency(), DocumentType.DIRECTIVE, 2032)).hasSize(1);
        assertThat(changing.skip(clerk, DocumentType.DIRECTIVE, 2032, 7, "Lý do khác"))
                .isInstanceOf(Outcome.Refused.class);
    }
}
