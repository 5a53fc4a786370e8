package vn.tincay.reader.grammar.repair;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Repairs scanned digits that are separated ("ngày 2 5 tháng 3") or read as letters ("1l2/KH-UBND", "năm 2O24").
 * Repairs only document numbers, days, years and percentages, where nothing but digits can stand.
 */
final class ScannedDigits {
    private static final String DIGIT = "[\\dlIOo]";
    private static final Pattern NUMBER =
            Pattern.compile("(?<=(?:[Ss]ố|SỐ) ?:? ?)(?=[^/\\p{L}]{0,8}?\\d|[lIOo]{1,3}\\d)" + DIGIT + "(?: ?" + DIGIT
                    + "){0,5}(?= ?/ ?(?:\\d{4} ?/ ?)?\\p{Lu}{2}| ?/ ?\\p{Lu}\\p{Ll}\\p{Lu}?-)");
    private static final Pattern DATE = Pattern.compile("(?<=[Nn]gày )(?=[^/]{0,2}\\d|[lO])(" + DIGIT + " ?" + DIGIT
            + "?) tháng (" + DIGIT + " ?" + DIGIT + "?) năm (2 ?[0Oo] ?" + DIGIT + " ?" + DIGIT + ")(?![\\p{L}\\d])");
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![\\p{L}\\d/])(?=[^ ]{0,9}\\d)(" + DIGIT
            + "{1,2}) ?/ ?(" + DIGIT + "{1,2}) ?/ ?(2[0Oo]" + DIGIT + "{2})(?![\\p{L}\\d])");
    /** A numeric day with a space inside a number: "ngày 1 3/01/2022". */
    private static final Pattern SPLIT_DATE = Pattern.compile("(?<=[Nn]gày )(?=[^ ]{0,2} ?\\d)(" + DIGIT + " ?" + DIGIT
            + "?) ?/ ?(" + DIGIT + " ?" + DIGIT + "?) ?/ ?(2 ?[0Oo] ?" + DIGIT + " ?" + DIGIT + ")(?![\\p{L}\\d])");

    private static final Pattern SHARE =
            Pattern.compile("(?<![\\p{L}\\d.,/-])(?<!\\d )" + DIGIT + "(?: ?" + DIGIT + "){1,2}(?= ?%)");
    private static final Pattern YEAR = Pattern.compile("(?<=[Nn]ăm |NĂM )2 ?[0Oo] ?[\\dlOo] ?[\\dlOo](?![\\p{L}\\d])");

    /** A day from a web page that lost its spaces: "06 tháng 02năm 2014". */
    private static final Pattern STUCK =
            Pattern.compile("(?<=[Nn]gày \\d{1,2})(?=tháng \\d)|(?<=tháng \\d{1,2})(?=năm \\d{4})");

    private ScannedDigits() {}

    static String repaired(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        String clean = NUMBER.matcher(STUCK.matcher(text).replaceAll(" ")).replaceAll(match -> digits(match.group()));
        clean = DATE.matcher(clean).replaceAll(ScannedDigits::date);
        clean = SPLIT_DATE.matcher(clean).replaceAll(ScannedDigits::shortDate);
        clean = SHARE.matcher(clean).replaceAll(ScannedDigits::share);
        clean = SHORT_DATE.matcher(clean).replaceAll(ScannedDigits::shortDate);
        return YEAR.matcher(clean).replaceAll(match -> digits(match.group()));
    }

    private static String date(MatchResult match) {
        return digits(match.group(1)) + " tháng " + digits(match.group(2)) + " năm " + digits(match.group(3));
    }

    private static String shortDate(MatchResult match) {
        boolean misread = match.group().chars().anyMatch(c -> Character.isLetter(c) || c == ' ');
        return misread
                ? digits(match.group(1)) + "/" + digits(match.group(2)) + "/" + digits(match.group(3))
                : match.group();
    }

    /** Corrects a percentage such as "1 00%" or "8O%" when its digits together are at most 100. */
    private static String share(MatchResult match) {
        String digits = digits(match.group());
        return Integer.parseInt(digits) <= 100 ? digits : match.group();
    }

    private static String digits(String read) {
        return read.replace(" ", "")
                .replace('l', '1')
                .replace('I', '1')
                .replace('O', '0')
                .replace('o', '0');
    }
}
