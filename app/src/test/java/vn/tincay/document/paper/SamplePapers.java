package vn.tincay.document.paper;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.OfficialPaper.Annex;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.HeadCell;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;

/**
 * Papers with invented signers and figures, one of each kind; {@code main} writes them into a folder for inspection.
 */
public final class SamplePapers {

    private SamplePapers() {}

    public static OfficialPaper plan() {
        var builder = OfficialPaper.of(
                        new Letterhead(
                                null,
                                "Ủy ban nhân dân thành phố Cần Thơ",
                                "05/KH-UBND",
                                "KH-UBND",
                                "Cần Thơ",
                                LocalDate.of(2026, 2, 5),
                                2026),
                        DocumentType.PLAN,
                        "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới\ntrên địa bàn thành phố Cần Thơ năm 2026")
                .basis("Căn cứ Luật Phòng, chống bạo lực gia đình ngày 14 tháng 11 năm 2022")
                .basis("Căn cứ Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ ban hành Chiến lược quốc"
                        + " gia về bình đẳng giới giai đoạn 2021 - 2030")
                .basis("Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 20 tháng 01 năm 2026")
                .part("I. MỤC ĐÍCH, YÊU CẦU")
                .section("1. Mục đích")
                .text("a) Nâng cao trách nhiệm của các cấp, các ngành trong phòng ngừa, ứng phó với bạo lực trên cơ sở"
                        + " giới; bảo đảm người bị bạo lực được hỗ trợ kịp thời, an toàn và được giữ kín thông tin.")
                .text("b) Duy trì và nhân rộng địa chỉ tin cậy - nhà tạm lánh ở cộng đồng.")
                .section("2. Yêu cầu")
                .text("Các sở, ban, ngành và Ủy ban nhân dân các xã, phường triển khai đồng bộ, tránh hình thức.")
                .part("II. CHỈ TIÊU")
                .text("- Từ 70% trở lên số người bị bạo lực được phát hiện tìm kiếm sự trợ giúp;")
                .text("- 100% người bị bạo lực có nhu cầu được hỗ trợ dưới các hình thức.")
                .part("III. NHIỆM VỤ");
        for (int i = 1; i <= 12; i++) {
            builder.section(i + ". Nhiệm vụ thứ " + i)
                    .text(
                            "Tổ chức truyền thông về phòng ngừa, ứng phó với bạo lực trên cơ sở giới tại cộng đồng, trường"
                                    + " học và nơi làm việc; ưu tiên địa bàn khó khăn, người cao tuổi, người khuyết tật.")
                    .text("- Cơ quan chủ trì: Sở Nội vụ.")
                    .text("- Thời gian thực hiện: Quý II năm 2026.");
        }
        return builder.part("IV. TỔ CHỨC THỰC HIỆN")
                .text("Giao Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ủy ban nhân dân thành phố trước ngày"
                        + " 05 tháng 12 năm 2026.")
                .signedBy("Nguyễn Thị Minh Họa", "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch")
                .recipient("Bộ Nội vụ (b/c)")
                .recipient("TT. Thành ủy, TT. HĐND thành phố")
                .recipient("Các sở, ban, ngành, đoàn thể thành phố")
                .recipient("UBND các xã, phường")
                .recipient("Lưu: VT, KGVX")
                .annex(new Annex("Phân công nhiệm vụ", List.of(new PaperBlock.Table(tasks())), true))
                .annex(new Annex("Danh mục chỉ tiêu", List.of(new PaperBlock.Table(cases())), false))
                .build();
    }

    public static OfficialPaper report() {
        return OfficialPaper.of(
                        new Letterhead("UBND thành phố Cần Thơ", "Sở Nội vụ", null, "BC-SNV", "Cần Thơ", null, 2026),
                        DocumentType.REPORT,
                        "Kết quả thực hiện công tác phòng ngừa, ứng phó\nvới bạo lực trên cơ sở giới năm 2026")
                .mark("Dự thảo")
                .addressee("Ủy ban nhân dân thành phố Cần Thơ")
                .addressee("Bộ Nội vụ")
                .part("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
                .text("Sở Nội vụ đã tham mưu ban hành 03 văn bản; 103/103 xã, phường có kế hoạch.")
                .part("II. KẾT QUẢ")
                .table(cases())
                .text("Số liệu trên được tổng hợp từ báo cáo đã duyệt của các xã, phường.")
                .signedBy("Trần Văn Giả Định", "Giám đốc")
                .recipient("Như trên")
                .recipient("Lưu: VT, BĐG")
                .build();
    }

    static OfficialPaper letter() {
        return OfficialPaper.of(
                        new Letterhead(
                                "UBND thành phố Cần Thơ",
                                "Sở Nội vụ",
                                "123/SNV-BĐG",
                                "SNV-BĐG",
                                "Cần Thơ",
                                LocalDate.of(2026, 11, 9),
                                2026),
                        DocumentType.LETTER,
                        "đôn đốc báo cáo năm về phòng ngừa, ứng phó với bạo lực trên cơ sở giới")
                .addressee("Ủy ban nhân dân các xã, phường")
                .text("Đến ngày 09 tháng 11 năm 2026, còn 12 xã, phường chưa gửi báo cáo. Đề nghị gửi trước ngày 15"
                        + " tháng 11 năm 2026.")
                .signedBy("Trần Văn Giả Định", "KT. Giám đốc", "Phó Giám đốc")
                .recipient("Như trên")
                .recipient("Lưu: VT")
                .build();
    }

    public static PaperTable tasks() {
        return new PaperTable(
                "",
                "",
                List.of(
                        new Column("STT", 5, Kind.CENTRED),
                        new Column("Nhiệm vụ", 40, Kind.WORDS),
                        new Column("Chủ trì", 18, Kind.WORDS),
                        new Column("Phối hợp", 22, Kind.WORDS),
                        new Column("Thời gian", 15, Kind.CENTRED)),
                List.of(),
                java.util.stream.IntStream.rangeClosed(1, 28)
                        .mapToObj(i -> Row.of(
                                i,
                                "Tập huấn kỹ năng tiếp nhận, đánh giá nguy cơ, kết nối dịch vụ cho cộng tác viên cấp xã",
                                "Sở Nội vụ",
                                "Hội LHPN thành phố; UBND các xã, phường",
                                "Quý II/2026"))
                        .toList());
    }

    public static PaperTable cases() {
        return new PaperTable(
                "Biểu 01. Số vụ việc và người bị bạo lực",
                "Đơn vị: vụ, người, %",
                List.of(
                        new Column("STT", 6, Kind.CENTRED),
                        new Column("Nội dung", 40, Kind.WORDS),
                        new Column("Nam", 12, Kind.NUMBER),
                        new Column("Nữ", 12, Kind.NUMBER),
                        new Column("Tổng số", 14, Kind.NUMBER),
                        new Column("Tỷ lệ", 12, Kind.NUMBER)),
                List.of(
                        List.of(
                                new HeadCell("STT", 1, 2),
                                new HeadCell("Nội dung", 1, 2),
                                new HeadCell("Người bị bạo lực", 2, 1),
                                new HeadCell("Tổng số", 1, 2),
                                new HeadCell("Tỷ lệ (%)", 1, 2)),
                        List.of(new HeadCell("Nam", 1, 1), new HeadCell("Nữ", 1, 1))),
                List.of(
                        Row.of(1, "Bạo lực thân thể", 12, 1234, 1246, new BigDecimal("62.5")),
                        Row.of(2, "Bạo lực tinh thần", 3, 512, 515, new BigDecimal("25.8")),
                        Row.of(3, "Bạo lực tình dục", null, 41, 41, new BigDecimal("2.1")),
                        Row.of(4, "=Bạo lực kinh tế", 2, 190, 192, new BigDecimal("9.6")),
                        Row.strong("", "Cộng", 17, 1977, 1994, 100)));
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var printing = new Printing();
        for (var paper : List.of(plan(), report(), letter())) {
            var name = paper.type().name().toLowerCase(java.util.Locale.ROOT);
            Files.write(folder.resolve(name + ".docx"), printing.word(paper));
            Files.write(folder.resolve(name + ".pdf"), printing.pdf(paper).orThrow());
        }
        Files.write(
                folder.resolve("tables.xlsx"),
                printing.sheets("BIỂU TỔNG HỢP NĂM 2026", List.of(), List.of(cases(), tasks())));
    }
}
