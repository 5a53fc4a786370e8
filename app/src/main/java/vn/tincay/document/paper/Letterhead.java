package vn.tincay.document.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of an official paper.
 *
 * @param superior the agency above the issuing one, in full; null for People's Committees and Councils, which name
 *     none
 * @param issuer issuing agency in full: {@code Ủy ban nhân dân tỉnh Cà Mau}
 * @param number number and symbol: {@code 05/KH-UBND}; null when not yet given
 * @param symbol {@code KH-UBND}, printed after a blank while there is no number
 * @param place {@code Cà Mau}
 * @param date day of issue, null when not yet issued
 * @param year the year printed while the date is blank
 */
public record Letterhead(
        @Nullable String superior,
        String issuer,
        @Nullable String number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        int year) {

    /** The number as printed: {@code Số: 05/KH-UBND}, or with a blank to be filled in by hand. */
    public String numberLine() {
        return "Số: " + (number == null ? "\u00a0".repeat(8) + "/" + symbol : number);
    }

    /**
     * Place and date as printed: {@code Cà Mau, ngày 05 tháng 02 năm 2026}. Days below 10 and months 1 and 2 get a
     * leading zero.
     */
    public String dateLine() {
        if (date == null) {
            var blank = "\u00a0".repeat(6);
            return place + ", ngày" + blank + "tháng" + blank + "năm " + year;
        }
        return place + ", " + inWords(date);
    }

    /** The date in words: {@code ngày 05 tháng 02 năm 2026}. */
    static String inWords(LocalDate date) {
        var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }
}
