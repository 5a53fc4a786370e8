package vn.tincay.report.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Outlines of forms as ministries publish them, generated as workbooks from facts in public forms. */
public final class OutlineWorkbook {

    public static final String COMMUNE_FORM = "Thống kê số liệu về gia đình và phòng, chống bạo lực gia đình của xã";
    public static final String DISTRICT_FORM =
            "Tổng hợp số liệu về gia đình và phòng, chống bạo lực gia đình của huyện";

    /** The rows of form 01/BC-X: number, name, unit. */
    private static final List<List<String>> ROWS = List.of(
            List.of("I", "Hộ gia đình", ""),
            List.of("1", "Tổng số hộ gia đình", "hộ"),
            List.of("1.1", "Hộ hai thế hệ có đủ cha và mẹ", "hộ"),
            List.of("1.2", "Hộ hai thế hệ có mẹ và con", "hộ"),
            List.of("1.3", "Hộ hai thế hệ có cha và con", "hộ"),
            List.of("1.4", "Hộ từ ba thế hệ", "hộ"),
            List.of("1.5", "Hộ chỉ có vợ chồng", "hộ"),
            List.of("1.6", "Hộ độc thân", "hộ"),
            List.of("1.7", "Hộ khác", "hộ"),
            List.of("2", "Hộ có người từ 60 tuổi", "hộ"),
            List.of("3", "Hộ có trẻ em dưới 16 tuổi", "hộ"),
            List.of("4", "Hộ có bạo lực gia đình", "hộ"),
            List.of("5", "Hộ có tảo hôn", "hộ"),
            List.of("II", "Bạo lực gia đình", ""),
            List.of("6", "Tổng số vụ bạo lực", "vụ"),
            List.of("", "Chia ra", ""),
            List.of("", "Bạo lực tinh thần", "vụ"),
            List.of("", "Bạo lực thân thể", "vụ"),
            List.of("", "Bạo lực tình dục", "vụ"),
            List.of("", "Bạo lực kinh tế", "vụ"),
            List.of("7", "Người gây bạo lực", "người"),
            List.of("", "Trong đó: nữ", "người"),
            List.of("8", "Người gây bạo lực bị xử lý", "người"),
            List.of("", "Trong đó", ""),
            List.of("", "Góp ý, phê bình ở cộng đồng", "người"),
            List.of("", "Cấm tiếp xúc", "người"),
            List.of("", "Giáo dục tại xã", "người"),
            List.of("", "Xử phạt hành chính", "người"),
            List.of("", "Xử lý hình sự", "người"),
            List.of("9", "Người bị bạo lực", "người"),
            List.of("", "Trong đó", ""),
            List.of("", "Dưới 16 tuổi", "người"),
            List.of("", "Nữ từ 16 đến 59 tuổi", "người"),
            List.of("", "Từ 60 tuổi", "người"),
            List.of("10", "Người bị bạo lực được tư vấn", "người"),
            List.of("", "Trong đó", ""),
            List.of("", "Dưới 16 tuổi", "người"),
            List.of("", "Nữ từ 16 đến 59 tuổi", "người"),
            List.of("", "Từ 60 tuổi", "người"));

    private OutlineWorkbook() {}

    /** Form 01/BC-X of circular 23/2011/TT-BVHTTDL: one column of figures. */
    public static byte[] communeForm() {
        return workbook(COMMUNE_FORM, List.of("Số lượng"), ROWS, List.of());
    }

    /** Form 02/BC-H: the same rows with a total, urban and rural. */
    public static byte[] districtForm() {
        return workbook(DISTRICT_FORM, List.of("Tổng số", "Thành thị", "Nông thôn"), ROWS, List.of());
    }

    /** A workbook with these cells from its first row on; blank texts are empty cells. */
    static byte[] plain(List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Biểu");
            for (int at = 0; at < rows.size(); at++) {
                var row = sheet.createRow(at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    if (!rows.get(at).get(column).isEmpty()) {
                        row.createCell(column).setCellValue(rows.get(at).get(column));
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param merged areas such as {@code B6:B7} */
    static byte[] workbook(String title, List<String> figures, List<List<String>> rows, List<String> merged) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Biểu");
            sheet.createRow(0).createCell(0).setCellValue(title);
            sheet.createRow(1).createCell(4).setCellValue("Đơn vị báo cáo: xã");
            var top = sheet.createRow(2);
            var heads = List.of("STT", "Chỉ tiêu", "Đơn vị tính");
            for (int column = 0; column < heads.size(); column++) {
                top.createCell(column).setCellValue(heads.get(column));
            }
            var below = sheet.createRow(3);
            if (figures.size() == 1) {
                top.createCell(3).setCellValue(figures.getFirst());
            } else {
                top.createCell(3).setCellValue(figures.getFirst());
                top.createCell(4).setCellValue("Chia ra");
                sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 2 + figures.size()));
                for (int column = 1; column < figures.size(); column++) {
                    below.createCell(3 + column).setCellValue(figures.get(column));
                }
            }
            for (int column = 0; column < 3 + Math.min(figures.size(), 1); column++) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            var marks = sheet.createRow(4);
            marks.createCell(0).setCellValue("A");
            marks.createCell(1).setCellValue("B");
            marks.createCell(2).setCellValue("C");
            marks.createCell(3).setCellValue(1);
            for (int at = 0; at < rows.size(); at++) {
                var row = sheet.createRow(5 + at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    if (!rows.get(at).get(column).isEmpty()) {
                        row.createCell(column).setCellValue(rows.get(at).get(column));
                    }
                }
            }
            merged.forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
