package vn.tincay.document.paper.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;

/** A template filled with the values of a record becomes an official paper. */
class PaperTemplateTest {

    static final PaperNames NAMES =
            PaperNames.of("agency", "draft", "tasks").with("sections", PaperNames.of("title", "lines"));

    static final PaperTable TABLE =
            PaperTable.of(List.of(new Column("Nội dung", 1, Kind.WORDS)), List.of(Row.of("Dòng 1")));

    @Test
    void everyLineIsAPieceOfThePaper() {
        var paper = paperFrom("""
                {{! a remark }}
                @mark DỰ THẢO
                @to {{agency}}
                @basis Căn cứ Luật Phòng, chống bạo lực gia đình
                # I. KẾT QUẢ
                ## 1. Truyền thông
                ### a) Ở thôn
                Đã họp tại {{agency}}.

                | tasks
                @copy Lưu: VT
                @annex Danh mục
                Xem biểu.
                @wide-annex Biểu
                | tasks
                """);
        assertThat(paper.mark()).isEqualTo("DỰ THẢO");
        assertThat(paper.addressees()).containsExactly("Sở Nội vụ");
        assertThat(paper.bases()).hasSize(1);
        assertThat(paper.recipients()).containsExactly("Lưu: VT");
        assertThat(paper.body())
                .containsExactly(
                        new PaperBlock.Heading(1, "I. KẾT QUẢ"),
                        new PaperBlock.Heading(2, "1. Truyền thông"),
                        new PaperBlock.Heading(3, "a) Ở thôn"),
                        new PaperBlock.Text("Đã họp tại Sở Nội vụ."),
                        new PaperBlock.Table(TABLE));
        assertThat(paper.annexes())
                .containsExactly(
                        new OfficialPaper.Annex("Danh mục", List.of(new PaperBlock.Text("Xem biểu.")), false),
                        new OfficialPaper.Annex("Biểu", List.of(new PaperBlock.Table(TABLE)), true));
    }

    @Test
    void sectionsRepeatAndConditionsLeaveNoLine() {
        var paper = paperFrom("""
                {{#draft}}
                @mark DỰ THẢO
                {{/draft}}
                {{^draft}}
                Đã ký.
                {{/draft}}
                {{#sections}}
                # {{title}}
                {{#lines}}
                {{.}}
                {{/lines}}
                {{/sections}}
                """);
        assertThat(paper.mark()).isNull();
        assertThat(paper.body())
                .containsExactly(
                        new PaperBlock.Text("Đã ký."),
                        new PaperBlock.Heading(1, "MỘT"),
                        new PaperBlock.Text("a"),
                        new PaperBlock.Text("b"),
                        new PaperBlock.Heading(1, "HAI"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# I. GIẢ",
                "| tasks",
                "@annex Giả",
                "{{agency}} {{/draft}}",
                "<b>đậm</b> & “ngoặc”",
                "một\n# hai\n@copy ba",
                "  thụt vào",
                "\ue001# lạ\ue000"
            })
    void aValueIsNeverMarkup(String value) {
        var paper = OfficialPaper.of(letterhead(), DocumentType.REPORT, "Thử");
        PaperTemplate.of("thu.txt", "{{agency}}\n## {{agency}}\n", NAMES)
                .fill(paper, Map.of("agency", value), Map.of("tasks", TABLE));
        var text = value.replaceAll("[\ue000\ue001]", "");
        assertThat(paper.build().body())
                .containsExactly(new PaperBlock.Text(text), new PaperBlock.Heading(2, text.stripLeading()));
        assertThat(paper.build().recipients()).isEmpty();
        assertThat(paper.build().annexes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    Một {{agencie}} → no value is named “agencie”
                    {{#draft}}{{lines}}{{/draft}} → no value is named “lines”
                    {{^sections}}{{title}}{{/sections}} → no value is named “title”
                    {{sections}} → “sections” is no text
                    {{.}} → “.” is no text
                    {{{agency}}} → is no tag of templates
                    {{&agency}} → is no tag of templates
                    {{>khac}} → is no tag of templates
                    {{agency.class}} → no value is named “agency.class”
                    {{#draft}} → {{#draft}} has no end
                    {{/draft}} → {{/draft}} ends nothing
                    Một {{agency → a tag has no end
                    """)
    void aFaultOfATagIsNamedByFileAndLineWhenTheTemplateIsRead(String line, String fault) {
        assertThatThrownBy(() -> PaperTemplate.of("report/papers/thu.txt", "# Một\n\n" + line + "\n", NAMES))
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("report/papers/thu.txt:3: ")
                .hasMessageContaining(fault.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    | task → no table is named “task”
                    #Một → a line cannot begin with “#Một”
                    #### Một → a line cannot begin with “####”
                    @cc Một → a line cannot begin with “@cc”
                    @copy → nothing follows “@copy”
                    """)
    void aFaultOfTheMarkupIsNamedByTheLineOfTheTemplate(String line, String fault) {
        var text = "{{#sections}}\n{{title}}\n{{/sections}}\n" + line + "\n";
        assertThatThrownBy(() -> paperFrom(text))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("thu.txt:4: " + fault.strip());
    }

    @Test
    void aValueThatTheRoomForgotIsNamedToo() {
        var template = PaperTemplate.of("thu.txt", "Một\n{{agency}}\n", NAMES);
        assertThatThrownBy(() -> template.paragraphs(Map.of("draft", true)))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("thu.txt:2: no value was given for “agency”");
    }

    private static OfficialPaper paperFrom(String text) {
        var paper = OfficialPaper.of(letterhead(), DocumentType.REPORT, "Thử");
        var values = Map.of(
                "agency",
                "Sở Nội vụ",
                "draft",
                false,
                "tasks",
                "",
                "sections",
                List.of(
                        Map.of("title", "MỘT", "lines", List.of("a", "b")),
                        Map.of("title", "HAI", "lines", List.of())));
        PaperTemplate.of("thu.txt", text, NAMES).fill(paper, values, Map.of("tasks", TABLE));
        return paper.build();
    }

    private static Letterhead letterhead() {
        return new Letterhead(null, "Sở Nội vụ", null, "BC-SNV", "Cần Thơ", null, 2026);
    }
}
