package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.ReportDuty;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.plan.source.Sentence;

/** Texts that were broken by a line wrap, a page, a scan, an old font or extras of Word are read like the original. */
class TornTextTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH MINH HẢI

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 57/KH-UBND
            Minh Hải, ngày 09 tháng 5 năm 2025

            KẾ HOẠCH
            Phòng, chống bạo lực gia đình năm 2025

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43-NQ/TW",
                "5-CT/TU",
                "12 - KL/TW",
                "08-QĐ/HU",
                "19/KH-UBND",
                "3/SLĐTBXH-BĐG",
                "12/2023/TT-BNV",
                "05/CTr-BCĐ"
            })
    void readsANumberWrappedToTheStartOfALine(String number) {
        ReadPlan plan = readText(HEAD + "Căn cứ văn bản số\n" + number
                + " ngày 10/02/2023 của Bộ Chính trị;\n\nCăn cứ Quyết định số\n2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ;\n\n"
                + "I. NHIỆM VỤ\n1. Truyền thông\n2. Tập huấn\n");
        assertThat(plan.legalBases())
                .extracting(LegalBasis::number)
                .containsExactly(number.replace(" ", ""), "2232/QĐ-TTg");
        assertThat(plan.sections()).extracting(ReadSection::heading).containsExactly("I. NHIỆM VỤ");
    }

    @Test
    void readsYearsOfATitleOnALineOfTheirOwn() {
        String wrapped = HEAD.replace(
                "Phòng, chống bạo lực gia đình năm 2025", "PHÒNG, CHỐNG BẠO LỰC GIA ĐÌNH GIAI ĐOẠN\n2026 - 2030");
        Header header = readText(wrapped + "I. NHIỆM VỤ\n1. Truyền thông\n").header();
        assertThat(header.title()).endsWith("GIAI ĐOẠN 2026 - 2030");
        assertThat(header.period()).isEqualTo(new YearSpan(2026, 2030));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n   4\n18/11 hằng năm.", "\n\n4\n\n18/11 hằng năm.", "\n18/11\nhằng năm."})
    void readsADateAcrossAPageBreak(String torn) {
        ReadPlan plan = readText(HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Các xã báo cáo về UBND tỉnh trước ngày" + torn
                + "\n2. Công an tỉnh: xử lý vi phạm.\n");
        assertThat(plan.reporting()).extracting(ReportDuty::deadline).containsExactly("11-18");
    }

    @Test
    void keepsALoneNumberThatIsPartOfADate() {
        ReadPlan plan = readText(
                HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Các xã báo cáo về UBND tỉnh trước ngày\n15\ntháng 11 hằng năm.\n");
        assertThat(plan.reporting()).extracting(ReportDuty::deadline).containsExactly("11-15");
    }

    @Test
    void readsScannedDigitsWithSpaces() {
        String scanned = HEAD.replace("Số: 57/KH", "Số: 5 7 /KH")
                .replace("ngày 09 tháng 5 năm 2025", "ngày 2 5 tháng 5 năm 2O25");
        ReadPlan plan = readText(scanned
                + "Thực hiện Kế hoạch số 1l2/KH-UBND ngày lO/02/2023 của UBND tỉnh;\nI. NHIỆM VỤ\n1. Tập huấn\n");
        assertThat(plan.header().number()).isEqualTo("57/KH-UBND");
        assertThat(plan.header().date()).hasToString("2025-05-25");
        assertThat(plan.legalBases()).extracting(LegalBasis::number).containsExactly("112/KH-UBND");
        assertThat(plan.legalBases().getFirst().date()).hasToString("2023-02-10");
    }

    @Test
    void readsAWrappedBoldHeading() {
        ReadPlan plan = readText(
                HEAD
                        + "**I. TỔ CHỨC\nTHỰC HIỆN**\n\n**1. Đề nghị Hội Liên hiệp\nPhụ nữ**\n\n**tỉnh, Tỉnh\nđoàn**\n\n- Vận động hội viên.\n\n**2. Sở Y\ntế**\n\n- Khám, chữa bệnh.\n");
        assertThat(plan.organisations())
                .extracting(BodyDuty::name)
                .containsExactly("Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn", "Sở Y tế");
    }

    @Test
    void readsADocumentPastedAsOneLine() {
        String whole =
                HEAD + "Thực hiện Kế hoạch số 77/KH-BCĐ ngày 05/02/2025 của Ban Chỉ đạo, UBND tỉnh ban hành Kế hoạch: "
                        + "I. TỔ CHỨC THỰC HIỆN 1. Sở Y tế: khám bệnh. 2. Công an tỉnh: tiếp nhận tin báo. Nơi nhận: - Các xã; - Lưu: VT. CHỦ TỊCH Từ Văn Quý";
        ReadPlan plan = readText(whole.replaceAll("\\s+", " "));
        assertThat(plan.header().number()).isEqualTo("57/KH-UBND");
        assertThat(plan.header().date()).hasToString("2025-05-09");
        assertThat(plan.organisations()).extracting(BodyDuty::name).containsExactly("Sở Y tế", "Công an tỉnh");
        assertThat(plan.recipients()).extracting(Sentence::text).containsExactly("Các xã", "Lưu: VT");
    }

    @Test
    void readsTheCapitalsFontOfTcvn3() {
        String typed = "ñY BAN NH¢N D¢N\nX· PHó AN\n\nSè: 31/KH-UBND\nPhó An, ngµy 11 th¸ng 3 n¨m 2024\n\nKÕ HO¹CH\n"
                + "B¶o vÖ trÎ em n¨m 2024\n\nThùc hiÖn KÕ ho¹ch sè 7/KH-UBND ngµy 05/02/2024 cña ñy ban nh©n d©n huyÖn.\n\n"
                + "I. Tæ CHøC THùC HIÖN\n1. C«ng an x·: tiÕp nhËn.\n2. ñy ban nh©n d©n c¸c x·: b¸o c¸o.\n\nCHñ TÞCH\n\nT¹ §×nh Kh¶i\n";
        ReadPlan plan = ((ReadDocument) PlanReading.of(typed.getBytes(StandardCharsets.ISO_8859_1), "a.txt")).plan();
        assertThat(plan.header().docType()).isEqualTo("Kế hoạch");
        assertThat(plan.header().title()).isEqualTo("Bảo vệ trẻ em năm 2024");
        assertThat(plan.header().signer()).extracting(Signer::name).isEqualTo("Tạ Đình Khải");
        assertThat(plan.organisations())
                .extracting(BodyDuty::name)
                .containsExactly("Công an xã", "Ủy ban nhân dân các xã");
    }

    @Test
    void readsNotesBoxesAndMovesOfWord() throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String box =
                    "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict>";
            addXml(
                    document,
                    "<w:r>" + box.formatted(paragraphXml("SỞ TƯ PHÁP") + paragraphXml("Số: 95/KH-STP")) + "</w:r>");
            addXml(
                    document,
                    "<w:r>"
                            + box.formatted(paragraphXml("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                    + paragraphXml("Minh Hải, ngày 15 tháng 3 năm 2024"))
                            + "</w:r>");
            addXml(document, "<w:r><w:t>KẾ HOẠCH</w:t></w:r>");
            addXml(document, "<w:r><w:t>Trợ giúp pháp lý năm 2024</w:t></w:r>");
            var note = document.createFootnotes().createFootnote();
            note.createParagraph().createRun().setText("Kế hoạch số 17/KH-UBND ngày 03/01/2024 của UBND tỉnh.");
            addXml(
                    document,
                    "<w:r><w:t>Căn cứ Kế hoạch số 41/KH-UBND ngày 02/02/2024 của UBND tỉnh, Sở ban hành Kế hoạch:</w:t></w:r><w:r><w:footnoteReference w:id=\""
                            + note.getId() + "\"/></w:r>");
            addXml(document, "<w:r><w:t>I. CHỈ TIÊU</w:t></w:r>");
            addXml(
                    document,
                    "<w:moveTo w:id=\"6\" w:author=\"a\"><w:r><w:t>1. 80% xã có tổ tư vấn.</w:t></w:r></w:moveTo>");
            addXml(
                    document,
                    "<w:moveFrom w:id=\"5\" w:author=\"a\"><w:r><w:t>2. 80% xã có tổ tư vấn.</w:t></w:r></w:moveFrom>");
            document.write(out);
            ReadPlan plan = ((ReadDocument) PlanReading.of(out.toByteArray(), "a.docx")).plan();
            assertThat(plan.header().number()).isEqualTo("95/KH-STP");
            assertThat(plan.header().date()).hasToString("2024-03-15");
            assertThat(plan.legalBases()).extracting(LegalBasis::number).containsExactly("41/KH-UBND");
            assertThat(plan.otherDocuments()).extracting(LegalBasis::number).containsExactly("17/KH-UBND");
            assertThat(plan.targets()).extracting(ReadTarget::value).hasSize(1);
        }
    }

    @Test
    void reportsADocumentThatIsNoPlan() {
        String committee = HEAD.replace("KH-UBND", "QĐ-UBND")
                .replace(
                        "KẾ HOẠCH\nPhòng, chống bạo lực gia đình năm 2025",
                        "QUYẾT ĐỊNH\nVề việc thành lập Ban Vì sự tiến bộ của phụ nữ tỉnh");
        assertThat(readText(
                                committee
                                        + "Điều 1. Thành lập Ban gồm các ông, bà:\n1. Trưởng ban: Bà Lò Thị Mai.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n")
                        .warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.NOT_A_PLAN);
        assertThat(readText("Kế hoạch phòng, chống bạo lực gia đình của xã Phú An năm 2024")
                        .warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.NOT_A_PLAN);
        assertThat(readText(HEAD + "I. NHIỆM VỤ\n1. Truyền thông\n").warnings())
                .extracting(Warning::code)
                .doesNotContain(Warning.Code.NOT_A_PLAN);
    }

    private static ReadPlan readText(String text) {
        return ((ReadDocument) PlanReading.ofText(text)).plan();
    }

    private static String paragraphXml(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void addXml(XWPFDocument document, String inner) throws XmlException {
        String xml = "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inner
                + "</xml-fragment>";
        document.createParagraph().getCTP().set(CTP.Factory.parse(xml));
    }

    @Test
    void linesJoinWhereParagraphsAreSpacedApart() {
        ReadPlan plan = ShortPlans.read(HEAD + """
                Căn cứ Thông tư số 24/2023/TT-BYT ngày 20/12/2023 của Bộ Y tế; Căn cứ

                Công văn số 1301/SYT-NVY ngày 11/5/2025 của Sở Y tế;

                I. NHIỆM VỤ

                1. Truyền thông ở chợ phiên

                a) Nội dung: chiếu phim, phát tờ rơi, nói chuyện với người đi chợ về cách
                giúp người bị bạo lực và nơi có thể lánh tạm khi nguy cấp.

                b) Đơn vị phối hợp: Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn, Công an
                Thành phố Lam Giang và các xã.

                c) Nội dung phụ: mỗi phiên chợ có một bàn tư vấn kín đáo để người bị bạo lực
                ghé hỏi mà không ai để ý, có nước uống và chỗ ngồi cho trẻ nhỏ đi
                cùng mẹ, có tài liệu in chữ to cho người già và người kém mắt đọc được
                ngay tại chỗ.

                II. TỔ CHỨC THỰC HIỆN

                1. Các xã báo cáo kết quả về Ủy ban nhân dân tỉnh (thông qua

                Sở Nội vụ) trước ngày 16/12/2025.
                """);
        assertThat(plan.tasks().getFirst().coordinating())
                .containsExactly("Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn", "Công an Thành phố Lam Giang", "các xã");
        assertThat(plan.reporting())
                .extracting(ReportDuty::to, ReportDuty::deadline)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Ủy ban nhân dân tỉnh (thông qua Sở Nội vụ)", "2025-12-16"));
    }

    @Test
    void aLabelAtTheEndOfALineHasItsValueOnTheNext() {
        ReadPlan plan = ShortPlans.read(HEAD
                + "I. NHIỆM VỤ\n1. Kiểm tra\nLập 02 đoàn kiểm tra tại 06 xã và 04 sở, ngành. Thời gian:\n"
                + "Quý II và quý III năm 2025.\n2. Tập huấn\nHai lớp.\n");
        assertThat(plan.tasks().getFirst().time()).isEqualTo("Quý II và quý III năm 2025");
    }
}
