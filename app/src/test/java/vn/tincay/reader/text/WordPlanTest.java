package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.source.Sentence;

/** A plan as Word writes it: head and signature in borderless tables, headings and items numbered by Word. */
@Tag("reading")
class WordPlanTest {

    @Test
    void readsLetterheadTablesAndWordNumbering() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            addTable(
                    document,
                    "ỦY BAN NHÂN DÂN\nXÃ PHÚ AN",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                    "Số: 14/KH-UBND",
                    "Phú An, ngày 12 tháng 8 năm 2025");
            addParagraph(document, "KẾ HOẠCH");
            addParagraph(document, "Phòng, chống bạo lực gia đình năm 2025");
            addParagraph(
                    document,
                    "Thực hiện Kế hoạch số 3/KH-UBND ngày 01/8/2025 của UBND tỉnh; UBND xã ban hành Kế hoạch như sau:");
            BigInteger list = addNumbering(document);
            addItem(document, list, 0, "NHIỆM VỤ");
            addItem(document, list, 1, "Mở lớp kỹ năng làm cha mẹ");
            addItem(document, list, 2, "Chủ trì: Hội Liên hiệp Phụ nữ xã");
            addItem(document, list, 1, "Lập tổ hòa giải ở thôn");
            addItem(document, list, 0, "TỔ CHỨC THỰC HIỆN");
            addItem(document, list, 1, "Công an xã: xử lý vi phạm.");
            addItem(document, list, 1, "Trạm Y tế: chăm sóc người bị bạo lực.");
            addTable(
                    document, "Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNông Thị Lành");
            document.write(out);
            ReadPlan plan = ((ReadDocument) PlanReading.of(out.toByteArray(), "plan.docx")).plan();
            assertThat(plan.header().issuingBody()).isEqualTo("Ủy ban nhân dân xã Phú An");
            assertThat(plan.header().number()).isEqualTo("14/KH-UBND");
            assertThat(plan.header().date()).hasToString("2025-08-12");
            assertThat(plan.header().signer()).extracting(Signer::name).isEqualTo("Nông Thị Lành");
            assertThat(plan.tasks()).extracting(ReadTask::no).containsExactly("I.1", "I.2");
            assertThat(plan.tasks().getFirst().lead()).containsExactly("Hội Liên hiệp Phụ nữ xã");
            assertThat(plan.organisations()).extracting(BodyDuty::name).containsExactly("Công an xã", "Trạm Y tế");
            assertThat(plan.recipients()).extracting(Sentence::text).containsExactly("Đảng ủy xã", "Lưu: VT");
        }
    }

    @Test
    void readsCellsThatSpanRowsAndColumns() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            addParagraph(document, "KẾ HOẠCH");
            addParagraph(document, "Bảo vệ trẻ em năm 2026");
            addParagraph(document, "I. NHIỆM VỤ");
            XWPFTable table = document.createTable(4, 5);
            fillRow(table, 0, "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian");
            fillRow(table, 1, "Truyền thông");
            fillRow(table, 2, "1", "Nói chuyện ở trường", "Phòng Văn hóa - Xã hội", "Trường Tiểu học", "Quý II");
            fillRow(table, 3, "2", "Tặng sách cho thư viện", "", "Đoàn Thanh niên", "Quý III");
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(5));
            for (int i = 4; i > 0; i--) {
                table.getRow(1).removeCell(i);
            }
            table.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(3).getCell(2).getCTTc().addNewTcPr().addNewVMerge();
            document.write(out);
            ReadPlan plan = ((ReadDocument) PlanReading.of(out.toByteArray(), "plan.docx")).plan();
            assertThat(plan.tasks()).extracting(ReadTask::no).containsExactly("I.1", "I.2");
            assertThat(plan.tasks())
                    .extracting(ReadTask::lead)
                    .containsExactly(List.of("Phòng Văn hóa - Xã hội"), List.of("Phòng Văn hóa - Xã hội"));
            assertThat(plan.tasks()).extracting(ReadTask::time).containsExactly("Quý II", "Quý III");
        }
    }

    private static void fillRow(XWPFTable table, int at, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(at).getCell(i).setText(cells[i]);
        }
    }

    private static void addParagraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void addTable(XWPFDocument document, String... cells) {
        XWPFTable table = document.createTable(cells.length / 2, 2);
        for (int i = 0; i < cells.length; i++) {
            XWPFTableCell cell = table.getRow(i / 2).getCell(i % 2);
            cell.removeParagraph(0);
            cells[i].lines().forEach(line -> cell.addParagraph().createRun().setText(line));
        }
    }

    private static void addItem(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    /** Adds a numbering with three levels: "I.", "1." and "-". */
    private static BigInteger addNumbering(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        addLevel(list, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        addLevel(list, 1, STNumberFormat.DECIMAL, "%2.");
        addLevel(list, 2, STNumberFormat.BULLET, "-");
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void addLevel(CTAbstractNum list, int level, STNumberFormat.Enum format, String text) {
        CTLvl lvl = list.addNewLvl();
        lvl.setIlvl(BigInteger.valueOf(level));
        lvl.addNewStart().setVal(BigInteger.ONE);
        lvl.addNewNumFmt().setVal(format);
        lvl.addNewLvlText().setVal(text);
    }
}
