package vn.tincay.report.past.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.WorkbookReader.MergedArea;
import vn.tincay.report.form.WindowRule.Kind;

class TableLayoutTest {

    private static final Set<String> UNITS = Set.of("Phường A", "Xã B", "Xã C");

    @Test
    void findsTheTableBelowTitlesMergedHeadsAndNumbering() {
        var sheet = sheet(
                List.of(new MergedArea(0, 0, 0, 4), new MergedArea(3, 2, 3, 3)),
                List.of("BÁO CÁO SỐ LIỆU NĂM 2024"),
                List.of(),
                List.of("", "", "", "", "Đơn vị tính: vụ"),
                List.of("STT", "Xã, phường", "Người bị bạo lực", "", "Số vụ"),
                List.of("", "", "Nữ", "Nam", ""),
                List.of("(1)", "(2)", "(3)", "(4)", "(5)"),
                List.of(1, "Phường A", 3, 0, 2),
                List.of(2, "Xã B", "1.200", "-", 5),
                List.of("", "Tổng cộng", 1203, 0, 7));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.firstRow()).isEqualTo(6);
        assertThat(layout.units()).isEqualTo(1);
        assertThat(layout.periods()).isEqualTo(-1);
        assertThat(layout.columns())
                .extracting(HeadedColumn::title)
                .containsExactly("Người bị bạo lực – Nữ", "Người bị bạo lực – Nam", "Số vụ");
        assertThat(layout.titles()).contains("BÁO CÁO SỐ LIỆU NĂM 2024");
    }

    @Test
    void countsRowsWithUnknownNamesBeforeTheFirstKnownOne() {
        var sheet =
                sheet(List.of(), List.of("Đơn vị", "Số hộ", "Số vụ"), List.of("Xã Lạ", 1, 2), List.of("Xã B", 3, 4));
        assertThat(TableLayout.of(sheet, Kind.YEAR, UNITS::contains).firstRow()).isEqualTo(1);
    }

    @Test
    void findsTheColumnOfPeriodsInAFileOfOneUnit() {
        var sheet = sheet(List.of(), List.of("Năm", "Số hộ"), List.of(2022, 4), List.of(2023, 5), List.of(2024, 6));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.units()).isEqualTo(-1);
        assertThat(layout.periods()).isZero();
        assertThat(layout.firstRow()).isEqualTo(1);
    }

    @Test
    void aFigureThatLooksLikeAYearIsAFigure() {
        var sheet = sheet(
                List.of(),
                List.of("SỐ LIỆU NĂM 2022"),
                List.of("Xã, phường", "Số lượt người tham gia truyền thông"),
                List.of("Phường A", 2010),
                List.of("Xã B", 2015),
                List.of("Xã C", 400));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.firstRow()).isEqualTo(2);
        assertThat(layout.periods()).isEqualTo(-1);
        assertThat(layout.columns())
                .extracting(HeadedColumn::title)
                .containsExactly("Số lượt người tham gia truyền thông");
    }

    @Test
    void yearsBesideUnitsArePeriodsWhereTheHeadingSaysSo() {
        var sheet = sheet(
                List.of(),
                List.of("Xã, phường", "Năm", "Số hộ"),
                List.of("Phường A", 2021, 7),
                List.of("Phường A", 2022, 2030),
                List.of("Xã B", 2022, 4));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.periods()).isEqualTo(1);
        assertThat(layout.firstRow()).isEqualTo(1);
    }

    @Test
    void aFileOfOneUnitKeepsARowWhoseFigureLooksLikeAYear() {
        var sheet = sheet(
                List.of(), List.of("Năm", "Số lượt"), List.of(2022, 2020), List.of(2023, 1500), List.of(2024, 1800));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.firstRow()).isEqualTo(1);
        assertThat(layout.columns()).extracting(HeadedColumn::title).containsExactly("Số lượt");
    }

    @Test
    void aColumnHeadedUnitIsFoundAlsoWhenItsNamesAreUnknown() {
        var sheet = sheet(
                List.of(),
                List.of("Đơn vị", "Kỳ", "Số hoạt động"),
                List.of("Ủy ban nhân dân phường Lạ", "Năm 2022", 999));
        var layout = TableLayout.of(sheet, Kind.YEAR, UNITS::contains);
        assertThat(layout.units()).isZero();
        assertThat(layout.periods()).isEqualTo(1);
        assertThat(layout.firstRow()).isEqualTo(1);
        assertThat(layout.columns()).extracting(HeadedColumn::title).containsExactly("Số hoạt động");
    }

    @Test
    void findsNothingInASheetOfWords() {
        var sheet = sheet(List.of(), List.of("Ghi chú"), List.of("Xã B chưa gửi"));
        assertThat(TableLayout.of(sheet, Kind.YEAR, UNITS::contains).hasRows()).isFalse();
    }

    private static SourceSheet sheet(List<MergedArea> merged, List<?>... lines) {
        SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
        for (int row = 0; row < lines.length; row++) {
            var cells = new TreeMap<Integer, SheetCell>(Map.of());
            for (int column = 0; column < lines[row].size(); column++) {
                var value = lines[row].get(column);
                if (value instanceof Integer number) {
                    cells.put(column, new SheetCell.Number(BigDecimal.valueOf(number)));
                } else if (!value.equals("")) {
                    cells.put(column, new SheetCell.Words(value.toString()));
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row, cells);
            }
        }
        return SourceSheet.of("1", rows, merged);
    }
}
