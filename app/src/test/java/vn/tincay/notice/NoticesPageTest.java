package vn.tincay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_B;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.People;
import vn.tincay.base.Ids;
import vn.tincay.base.Page;
import vn.tincay.viewer.Role;

/** The list of notices. */
@SpringBootTest
@AutoConfigureMockMvc
class NoticesPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void showsNoticesNewestFirstInPages() {
        var reader = readerWithTwoPages();
        assertThat(getPage(reader, "/notices"))
                .contains("/notices?page=2", "/plans/" + Page.USUAL_SIZE)
                .doesNotContain("/plans/0\"");
        assertThat(getPage(reader, "/notices?page=2")).contains("/plans/0\"");
    }

    @Test
    void aTooLargePageNumberShowsTheFirstPage() {
        assertThat(getPage(readerWithTwoPages(), "/notices?page=999"))
                .contains("/plans/" + Page.USUAL_SIZE, "/notices?page=2");
    }

    /** A person with one notice more than a page shows. */
    private People.Person readerWithTwoPages() {
        var reader = People.in(context).named(COMMUNE_B, Role.CLERK, "doc.thong.bao." + Ids.next());
        var viewer = reader.viewer();
        for (int i = 0; i <= Page.USUAL_SIZE; i++) {
            var href = "/plans/" + i;
            transactions.executeWithoutResult(status -> notices.send(
                    List.of(Addressee.person(viewer.agency(), viewer.person())),
                    href,
                    "plan.notice.handed",
                    "Rà soát"));
        }
        return reader;
    }

    private String getPage(People.Person reader, String address) {
        var answer = mvc.get().uri(address).with(reader.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
