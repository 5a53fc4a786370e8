package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.viewer.Role.COMMUNE_OFFICER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;

/** Checks the parts of the interface on the style page, on behalf of all pages that use them. */
@SpringBootTest
@AutoConfigureMockMvc
class StylePageTest {

    static final int LARGEST = 60 * 1024;

    /** The modules that page.js loads only on pages with these elements. */
    private static final Map<String, String> MODULES = Map.of(
            "load-button", "[data-module=govuk-button]",
            "load-error-summary", "[data-module=govuk-error-summary]",
            "load-htmx", "[hx-get], [hx-post], [hx-put], [hx-delete], [hx-boost]",
            "load-autosave", "[data-autosave]",
            "load-picker", "[data-picker]",
            "load-autocomplete", "[data-picker]",
            "load-add-facts", "[data-add-facts]");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void showsEveryPartInBothLanguages(String language) {
        var page = parsed(get("/style", language));
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("{0}", "site.style.", "base.");
        assertThat(page.select(".tag")).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style", "/style/problems"})
    void referencedNamesAndIdsExist(String path) {
        var page = parsed(get(path, "vi"));
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (var attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
            for (var value : page.select("[" + attribute + "]").eachAttr(attribute)) {
                assertThat(ids).as(attribute).contains(value.strip().split("\\s+"));
            }
        }
        assertThat(page.select("main a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void problemsAreInTheTitleAtTheTopAndAtTheField() {
        var answer = get("/style/problems", "vi");
        assertThat(answer).hasStatus(422);
        var page = parsed(answer);
        assertThat(page.title()).startsWith("Lỗi: ");
        assertThat(page.select(".problems a[href=#number]")).hasSize(1);
        assertThat(page.select("#number").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#number").attr("aria-describedby")).contains("number-error");
        assertThat(page.select("#issued").val()).as("what was typed stays").isEqualTo("31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theTableOfAChartContainsItsFigures(String language) {
        var charts = parsed(get("/style", language)).select("figure.chart");
        assertThat(charts).hasSize(4);
        for (var chart : charts) {
            var drawn =
                    chart.select("svg[role=img] :is(.chart-value, .chart-gap)").eachText();
            var gap = chart.select("td.missing").stream()
                    .findFirst()
                    .map(Element::text)
                    .orElse("");
            // A time line draws only counts; its table also names the months and the days without any.
            boolean timeLine = chart.hasClass("chart-wide");
            var figures =
                    chart.select("tbody td").eachText().stream().filter(cell -> !timeLine || cell.matches("\\d+"));
            assertThat(drawn.stream().map(one -> one.equals("–") ? gap : one))
                    .as(chart.select("figcaption").text())
                    .containsExactlyInAnyOrderElementsOf(figures.toList());
            assertThat(chart.select("svg[role=img]").hasAttr("aria-labelledby")).isTrue();
            assertThat(chart.select(".chart-words").text()).isNotBlank();
        }
        assertThat(charts.select("tfoot td").eachText())
                .as("the goal of the columns and of the line")
                .containsExactly("70%", "70%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style", "/style/problems"})
    void aPageWithTheStylesAndScriptsItLoadsStaysSmall(String path) throws IOException {
        var answer = get(path, "vi");
        var page = parsed(answer);
        var files = new ArrayList<>(page.select("link[rel=stylesheet]").eachAttr("href"));
        var script = page.expectFirst("#page-script");
        files.add(script.attr("src"));
        script.dataset().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("load-"))
                .filter(entry ->
                        !page.select(MODULES.getOrDefault(entry.getKey(), "*")).isEmpty())
                .forEach(entry -> files.add(entry.getValue()));
        int size = compressedSize(answer);
        for (var file : files) {
            var served = mvc.get().uri(file).exchange();
            assertThat(served).as(file).hasStatusOk();
            size += compressedSize(served);
        }
        assertThat(size).isLessThanOrEqualTo(LARGEST);
    }

    private MvcTestResult get(String path, String language) {
        var reader = People.in(context)
                .named(COMMUNE_A, COMMUNE_OFFICER, "reader-" + language)
                .signedIn();
        mvc.post()
                .uri("/language")
                .param("lang", language)
                .with(reader)
                .with(csrf())
                .exchange();
        return mvc.get().uri(path).with(reader).exchange();
    }

    private static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static int compressedSize(MvcTestResult answer) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(answer.getResponse().getContentAsByteArray());
        }
        return packed.size();
    }
}
