package vn.tincay.notice.web.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.notice.digest.WithMailServer;
import vn.tincay.viewer.Role;

/** The page where a person chooses the digest. */
class DigestPageTest extends WithMailServer {

    private static final String PAGE = "/account/digest";

    @Test
    void beginsOnlyWhenTheCodeOfTheTrialMessageIsEntered() {
        var person = officer();
        var address = address(person);
        assertThat(get(person, "/account")).bodyText().contains("Thư nhắc việc", "Tắt");
        assertThat(post(person, "/trial", "address", address, "frequency", "WEEKLY"))
                .hasStatus(303);
        assertThat(get(person, PAGE)).bodyText().contains("đang chờ gửi", "Mã trong thư thử");
        runJob();
        assertThat(SERVER.to(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Tin Cậy: thư thử");
            assertThat(mail.text()).doesNotContain(person.viewer().name(), person.login());
        });
        assertThat(get(person, "/account")).bodyText().doesNotContain(address);
        assertThat(post(person, "/confirmation", "code", codeSentTo(address))).hasStatus(303);
        assertThat(get(person, "/account")).bodyText().contains("Mỗi tuần một lần, đến " + address);
        assertThat(get(person, PAGE)).bodyText().contains("Đang bật").doesNotContain("Mã trong thư thử");
    }

    @Test
    void aWrongCodeBeginsNothingAndFiveWrongCodesEndTheTrial() {
        var person = officer();
        post(person, "/trial", "address", address(person), "frequency", "DAILY");
        runJob();
        var code = codeSentTo(address(person));
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int tries = 0; tries < 5; tries++) {
            assertThat(post(person, "/confirmation", "code", wrong)).hasStatus(422);
        }
        assertThat(post(person, "/confirmation", "code", code))
                .hasStatus(422)
                .bodyText()
                .contains("Mã không còn dùng được");
        assertThat(get(person, PAGE)).bodyText().doesNotContain("Đang bật");
    }

    /** A code is valid for one person and one address. */
    @Test
    void theCodeOfAnotherPersonBeginsNothing() {
        var person = officer();
        var other = officer();
        post(person, "/trial", "address", address(person), "frequency", "DAILY");
        post(other, "/trial", "address", address(other), "frequency", "DAILY");
        runJob();
        assertThat(codeSentTo(address(other))).isNotEqualTo(codeSentTo(address(person)));
        assertThat(post(person, "/confirmation", "code", codeSentTo(address(other))))
                .hasStatus(422);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var person = officer();
        assertThat(post(person, "/trial", "address", "hoa@", "frequency", "WEEKLY"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"hoa@\"", "Ghi một địa chỉ thư điện tử", "value=\"WEEKLY\" checked");
        assertThat(post(person, "/trial", "address", address(person)))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn gửi mỗi ngày hay mỗi tuần", address(person));
    }

    @Test
    void sendsAtMostFiveTrialMessagesADay() {
        var person = officer();
        for (int sent = 0; sent < 5; sent++) {
            assertThat(post(person, "/trial", "address", "hoa@example.vn", "frequency", "DAILY"))
                    .hasStatus(303);
        }
        assertThat(post(person, "/trial", "address", "hoa@example.vn", "frequency", "DAILY"))
                .hasStatus(422)
                .bodyText()
                .contains("Hôm nay đã gửi 5 thư thử");
    }

    @Test
    void showsAnAddressThatTheMailServerRefuses() {
        var person = officer();
        SERVER.refuse(address(person), 550);
        post(person, "/trial", "address", address(person), "frequency", "DAILY");
        runJob();
        assertThat(get(person, PAGE))
                .bodyText()
                .contains("Máy chủ thư không nhận địa chỉ " + address(person))
                .doesNotContain("Mã trong thư thử");
    }

    /** The request only stores the message; the job sends it afterwards. */
    @Test
    void answersWhileTheMailServerIsDown() {
        var person = officer();
        SERVER.stop();
        try {
            assertThat(post(person, "/trial", "address", address(person), "frequency", "DAILY"))
                    .hasStatus(303);
            runJob();
            assertThat(get(person, PAGE)).bodyText().contains("đang chờ gửi");
        } finally {
            SERVER.startAgain();
        }
    }

    @Test
    void aTrialToAConfirmedAddressAsksForNoCode() {
        var person = subscriber();
        post(person, "/trial", "address", address(person), "frequency", "DAILY");
        runJob();
        assertThat(SERVER.to(address(person)).getLast().text()).contains("Thư đã đến đúng địa chỉ");
        assertThat(get(person, PAGE)).bodyText().contains("Đang bật").doesNotContain("Mã trong thư thử");
    }

    @Test
    void endsWithOnePressAndForgetsTheAddress() {
        var person = subscriber();
        assertThat(post(person, "/end")).hasStatus(303);
        assertThat(get(person, PAGE)).bodyText().doesNotContain(address(person));
        assertThat(Owner.of(context)
                        .sql("""
                                select (select count(*) from notice.subscriptions where address = :address)
                                     + (select count(*) from notice.trials where address = :address)
                                     + (select count(*) from notice.mails where address = :address)
                                """)
                        .param("address", address(person))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void changesTheFrequency() {
        var person = subscriber();
        assertThat(post(person, "", "frequency", "WEEKLY")).hasStatus(303);
        assertThat(get(person, "/account")).bodyText().contains("Mỗi tuần một lần");
        assertThat(post(person, "", "frequency", "HOURLY")).hasStatus(422);
    }

    @Test
    void storesNoFrequencyForAPersonWithoutTheDigest() {
        assertThat(post(officer(), "", "frequency", "DAILY"))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn chưa bật thư nhắc việc nên chưa có gì được lưu")
                .doesNotContain("Đã lưu.");
    }

    private People.Person officer() {
        return person(COMMUNE_A, Role.COMMUNE_OFFICER);
    }

    /** A person who receives the digest every day. */
    private People.Person subscriber() {
        var person = officer();
        post(person, "/trial", "address", address(person), "frequency", "DAILY");
        runJob();
        assertThat(post(person, "/confirmation", "code", codeSentTo(address(person))))
                .hasStatus(303);
        return person;
    }

    private MvcTestResult get(People.Person person, String address) {
        return mvc.get().uri(address).with(signedIn(person)).exchange();
    }

    private MvcTestResult post(People.Person person, String path, String... fields) {
        var request = mvc.post().uri(PAGE + path).with(signedIn(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
