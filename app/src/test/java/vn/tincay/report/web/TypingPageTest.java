package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tincay.People;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.TypedTextTest;
import vn.tincay.base.web.Ui;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** Figures and texts typed or pasted into a report are stored as meant, or refused at their field. */
@SpringBootTest
@AutoConfigureMockMvc
class TypingPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    UUID report;

    @BeforeEach
    void draftReport() {
        report = ReportTestData.in(context).draft(COMMUNE_A, "gbv-year", "2021", Map.of());
        sql.sql("update report.narratives set body = '' where report_id = ?")
                .param(report)
                .update();
        sql.sql("update report.reports set figures = '{}' where id = ?")
                .param(report)
                .update();
    }

    @Test
    void aPastedBlockKeepsItsEmptyCells() {
        assertThat(postStep("block", Map.of("table", "survivors", "block", "\t3\t5")))
                .hasStatus(303);
        assertThat(cellValue("survivors_physical.f_u16")).isEmpty();
        assertThat(cellValue("survivors_physical.f_16_59")).isEqualTo("3");
        assertThat(cellValue("survivors_physical.f_60")).isEqualTo("5");
    }

    @Test
    void aPastedBlockKeepsItsEmptyRows() {
        assertThat(postStep("block", Map.of("table", "survivors", "block", "\r\n\t\t7\r\n")))
                .hasStatus(303);
        assertThat(cellValue("survivors_physical.f_60")).isEmpty();
        assertThat(cellValue("survivors_psychological.f_60")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"21, report.done.pasted-without-computed", "99, report.done.pasted-total-differs"})
    void aPastedTotalIsComparedWithItsParts(String total, String said) {
        var answer = postStep("block", Map.of("table", "survivors", "block", "1\t2\t3\t4\t5\t6\t" + total));
        assertThat(answer).hasStatus(303);
        assertThat(answer.getMvcResult().getFlashMap().values().toString()).contains(said);
        assertThat(cellValue("survivors_physical.m_60")).isEqualTo("6");
    }

    @ParameterizedTest
    @CsvSource({"'1>2>3>4>5>6>7>8>9>10', không có ô ở đó", "1/2/3/4/5/6/7, chỉ có 5 dòng"})
    void storesNothingOfAPastedBlockThatDoesNotFit(String block, String said) {
        var typed = block.replace('/', '\n').replace('>', '\t');
        assertThat(postStep("block", Map.of("table", "survivors", "block", typed)))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Chưa có gì được lưu");
        assertThat(cellValue("survivors_physical.f_u16")).isEmpty();
    }

    @Test
    void asksWhetherAThousandIsMeant() {
        assertThat(typeFigure("participants", "2,000"))
                .hasStatus(422)
                .bodyText()
                .contains("số nguyên, không nhận dấu thập phân", "có phải là 2.000?", "value=\"2,000\"");
        assertThat(cellValue("participants")).isEmpty();
        assertThat(typeFigure("participants", "2.000")).hasStatus(303);
        assertThat(cellValue("participants")).isEqualTo("2.000");
    }

    @Test
    void storesTextComposedAndWithPrintableBullets() {
        var words = "\uF0B7 " + Normalizer.normalize("Tư vấn tại nhà tạm lánh", Normalizer.Form.NFD) + "\u0000";
        assertThat(postStep("draft", Map.of("part.situation", words, "was.part.situation", "")))
                .hasStatus(303);
        assertThat(storedText("situation")).isEqualTo("• Tư vấn tại nhà tạm lánh");
    }

    @Test
    void refusesUnprintableTextAtItsField() {
        assertThat(postStep("draft", Map.of("part.situation", "Đã xong 😀", "was.part.situation", "")))
                .hasStatus(422)
                .bodyText()
                .contains("U+1F600", "href=\"#part.situation\"", "Đã xong 😀</textarea>");
        assertThat(storedText("situation")).isNullOrEmpty();
    }

    @Test
    void refusesUnprintableTextOfOtherFormsAndKeepsIt() {
        var day = LocalDate.now(Ui.ZONE).plusDays(5);
        var fields = Map.of(
                "seen",
                fingerprintOn("/extension"),
                "reason",
                "Bão số 3 🌀",
                "wished.day",
                "" + day.getDayOfMonth(),
                "wished.month",
                "" + day.getMonthValue(),
                "wished.year",
                "" + day.getYear());
        assertThat(postStep("extension", fields))
                .hasStatus(422)
                .bodyText()
                .contains("U+1F300", "Bão số 3 🌀</textarea>");
        assertThat(sql.sql("select count(*) from report.extensions where report_id = ?")
                        .param(report)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /**
     * All problems are reported at once, so that a person who corrects one of them does not only then learn of the
     * next.
     */
    @Test
    void refusesUnprintableTextTogetherWithTheOtherProblemsOfItsForm() {
        var fields = Map.of(
                "seen", fingerprintOn("/extension"),
                "reason", "Bão số 3 🌀",
                "wished.day", "31",
                "wished.month", "2",
                "wished.year", "2027");
        assertThat(postStep("extension", fields))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "U+1F300",
                        "href=\"#reason\"",
                        "Bão số 3 🌀</textarea>",
                        "Hãy nhập ngày có thật",
                        "name=\"wished.day\"");
    }

    /** Any typed text is refused, or stored so that it can be printed and reads the same again. */
    @Test
    void unprintableTextIsNeverStored() {
        var random = new Random(61);
        for (int i = 0; i < 60; i++) {
            var was = String.valueOf(storedText("situation")).replace("null", "");
            var text = TypedTextTest.randomText(random);
            var answer = postStep("draft", Map.of("part.situation", text, "was.part.situation", was));
            assertThat(answer.getResponse().getStatus()).isIn(303, 422);
            var now = String.valueOf(storedText("situation")).replace("null", "");
            assertThat(TypedText.unprintable(now)).isEmpty();
            if (answer.getResponse().getStatus() == 303) {
                assertThat(now)
                        .isEqualTo(TypedText.clean(text).replace("\r\n", "\n").strip());
            }
        }
    }

    private @Nullable String storedText(String part) {
        return sql.sql("select body from report.narratives where report_id = ? and part = ?")
                .params(report, part)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private MvcTestResult typeFigure(String cell, String text) {
        return postStep("draft", Map.of("cell." + cell, text, "was.cell." + cell, ""));
    }

    /** The fingerprint in the form of this page. */
    private String fingerprintOn(String page) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(bodyOf(page));
        assertThat(seen.find()).isTrue();
        return HtmlUtils.htmlUnescape(seen.group(1));
    }

    private String cellValue(String code) {
        var input = Pattern.compile("<input[^>]*name=\"cell\\." + Pattern.quote(code) + "\"[^>]*?value=\"([^\"]*)\"")
                .matcher(bodyOf(""));
        return input.find() ? HtmlUtils.htmlUnescape(input.group(1)) : "";
    }

    private String bodyOf(String page) {
        var answer = mvc.get()
                .uri("/reports/" + report + page)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult postStep(String step, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/reports/" + report + "/" + step)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
