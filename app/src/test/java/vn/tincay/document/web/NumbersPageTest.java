package vn.tincay.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.Numbering;
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class NumbersPageTest {

    private static final String BOOK = "/numbers?type=MINUTES&year=2031";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Numbering numbering;

    @Autowired
    TransactionTemplate transaction;

    People people;

    @BeforeEach
    void createPeople() {
        people = People.in(context);
    }

    @Test
    void aLongBookHasPagesAnOrderAndAFile() throws Exception {
        for (int i = 1; i <= 30; i++) {
            giveNumber(COMMUNE_A, LocalDate.of(2031, 1, 1).plusDays(i), "BB-DÀI");
        }
        var book = BOOK.replace("&", "&amp;");
        assertThat(getPage(COMMUNE_A, BOOK))
                .contains("30/BB-DÀI", book + "&amp;sort=day", book + "&amp;page=2")
                .contains("<option value=\"MINUTES\" selected>", "<option value=\"2031\" selected>")
                .contains(book + "&amp;format=xlsx")
                .doesNotContain("05/BB-DÀI");
        assertThat(getPage(COMMUNE_A, BOOK + "&page=2")).contains("05/BB-DÀI").doesNotContain("30/BB-DÀI");
        assertThat(getPage(COMMUNE_A, BOOK + "&sort=day"))
                .contains("05/BB-DÀI", "aria-sort=\"ascending\"")
                .doesNotContain("30/BB-DÀI");
        assertThat(getPage(COMMUNE_A, BOOK + "&format=csv"))
                .contains("Số, ký hiệu", "01/BB-DÀI", "30/BB-DÀI")
                .doesNotContain("<html");
        assertThat(getPage(COMMUNE_B, BOOK + "&format=csv"))
                .as("the books of another agency")
                .contains("Số, ký hiệu")
                .doesNotContain("BB-DÀI");
    }

    @Test
    void theFileNamesTheDocumentsAsThePageDoes() throws Exception {
        var plan = PlanTestData.in(context).issuedPlan(COMMUNE_A);
        assertThat(getPage(COMMUNE_A, "/numbers?type=PLAN")).contains(plan.title(), "/plans/" + plan.id());
        assertThat(getPage(COMMUNE_A, "/numbers?type=PLAN&format=csv")).contains(plan.title(), "Đã dùng");
    }

    private void giveNumber(Place place, LocalDate day, String symbol) {
        transaction.executeWithoutResult(
                status -> numbering.give(people.agency(place), DocumentType.MINUTES, day, symbol, Ids.next()));
    }

    private String getPage(Place place, String address) throws Exception {
        var answer = mvc.get()
                .uri(address)
                .with(people.at(place, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
