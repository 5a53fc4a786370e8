package vn.tincay.reader.facts.scope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.words.Folding;

/**
 * Finds the years of a plan. "Từ năm … đến năm …" and a span beside a year come first, then a single year ("năm 2024"),
 * then a span alone, which may belong to the programme. "Đến năm" gives only the end.
 */
final class PeriodFacts {
    private static final Pattern SPAN = Pattern.compile("\\b(20\\d\\d) ?(?:-|den|den nam|toi) ?(?:nam )?(20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile(
            "(den |tam nhin |dinh huong |toi |va den |vao )?(?:het )?(?:den )?(?<!ngay )\\b(?:trong )?(nam|nam hoc) (20\\d\\d)\\b(?! ?- ?20)(?! cua (?!ban chi dao|tinh|huyen|xa|phuong|thanh pho|hoi|doan|so\\b))");
    private static final Pattern PART_OF_DATE =
            Pattern.compile("thang \\d{1,2} $|/\\d{1,2} $|(?:cua (?:luat|nghi dinh)[^,]*) $");

    /** A term of office or a congress; its years are not the years of the plan. */
    private static final Pattern TERM = Pattern.compile(
            "\\b(?:nhiem ky|khoa [ivx]{1,5},?)(?: nam)?(?: \\(?|:)? ?20\\d\\d(?: ?(?:-|den) ?(?:nam )?20\\d\\d)?");

    private PeriodFacts() {}

    static @Nullable YearSpan of(String text) {
        String plain = TERM.matcher(Folding.plain(text)).replaceAll("nhiem ky");
        Matcher range = RANGE.matcher(plain);
        if (range.find()) {
            return new YearSpan(Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2)));
        }
        Matcher both = SPAN_AND_YEAR.matcher(plain);
        if (both.find()) {
            boolean spanFirst = both.group(1) != null;
            return new YearSpan(
                    Integer.valueOf(both.group(spanFirst ? 1 : 3)), Integer.valueOf(both.group(spanFirst ? 2 : 4)));
        }
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            String before = plain.substring(0, year.start(2));
            boolean onlyEnd = year.group(1) != null
                    || before.endsWith("den ")
                    || before.endsWith("tam nhin ")
                    || before.endsWith("dinh huong ")
                    || before.endsWith("toi ");
            if (!onlyEnd && !PART_OF_DATE.matcher(before).find()) {
                return YearSpan.of(Integer.parseInt(year.group(3)));
            }
        }
        Matcher span = SPAN.matcher(plain);
        if (span.find()) {
            return new YearSpan(Integer.valueOf(span.group(1)), Integer.valueOf(span.group(2)));
        }
        Matcher until = UNTIL.matcher(plain);
        return until.find() ? new YearSpan(null, Integer.valueOf(until.group(1))) : null;
    }

    /** A plan for a span and its first year, which covers the span: "giai đoạn 2026 - 2030 và năm 2026". */
    private static final Pattern SPAN_AND_YEAR = Pattern.compile(
            "\\b(20\\d\\d) ?(?:-|den) ?(?:nam )?(20\\d\\d)(?:,| va|, va) (?:ke hoach )?nam 20\\d\\d\\b|\\bnam 20\\d\\d va (?:ca )?giai doan (20\\d\\d) ?(?:-|den) ?(?:nam )?(20\\d\\d)\\b");

    private static final Pattern RANGE =
            Pattern.compile("\\btu (?:nam )?(20\\d\\d) (?:den|toi) (?:het )?(?:nam )?(20\\d\\d)\\b");
    private static final Pattern UNTIL = Pattern.compile("\\bden (?:het )?nam (20\\d\\d)\\b");
}
