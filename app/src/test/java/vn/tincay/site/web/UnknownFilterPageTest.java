package vn.tincay.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.PROVINCE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.viewer.Role;

/** An unknown filter value is reported as a mistake in every list and its file; it is never silently ignored. */
@SpringBootTest
@AutoConfigureMockMvc
class UnknownFilterPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks?of=zz",
                "/tasks?state=zz",
                "/reports?state=zz",
                "/reports?year=1999",
                "/reports?state=zz&format=csv",
                "/agencies?level=zz",
                "/agencies?kind=zz",
                "/plans?programme=abc",
                "/plans?side=zz",
                "/programmes?theme=zz",
                "/units?level=zz",
                "/rosters/gbv-month/2024-01?show=zz",
                "/tasks?of=zz&format=csv",
                "/agencies?level=zz&format=csv",
                "/plans?programme=abc&format=csv",
                "/programmes?theme=zz&format=xlsx"
            })
    void refusesAnUnknownValueAtItsField(String address) {
        assertThat(get(address)).hasStatus(422).bodyText().contains("Hãy chọn một mục trong danh sách.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks?of=all",
                "/tasks?of=",
                "/agencies?level=province",
                "/plans?side=",
                "/units?level=commune",
                "/rollups?form=gbv-month&group=zz"
            })
    void takesAKnownOrBlankValue(String address) {
        assertThat(get(address)).hasStatusOk();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
    }
}
