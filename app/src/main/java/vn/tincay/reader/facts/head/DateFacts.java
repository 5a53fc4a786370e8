package vn.tincay.reader.facts.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/**
 * The line of place and date: {@code Cà Mau, ngày 22 tháng 3 năm 2021}, even when it is broken over lines or has
 * blanks.
 *
 * @param date null when a part of it is blank or the day does not exist
 * @param partial {@code 2024-04} when only the day is blank, {@code 2024} when the month is blank or the day does not
 *     exist; null when the date is complete or the year is blank
 */
public record DateFacts(
        String place, @Nullable LocalDate date, @Nullable String partial, String raw, Source source) {
    private static final Pattern LINE = Pattern.compile(
            "^(?:.{0,60}? )??([\\p{L}][\\p{L}\\d .'-]{0,40}?|[._\u2026]{2,40}) ?[,.;]? ?(ngay ?[\\d._\u2026 ]{0,12}? ?thang ?[\\d._\u2026 ]{0,12}? ?nam ?(\\d{4}|20[._\u2026 ]{1,6})?)");
    private static final Pattern SLASHED =
            Pattern.compile("^([\\p{L}][\\p{L} .'-]{1,40}?), ?(ngay (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))$");
    private static final Pattern PARTS = Pattern.compile("ngay ?(\\d{0,2})[^t]*thang ?(\\d{0,2})\\D*nam ?(\\d{0,4})");
    private static final int HEAD = 60;

    static @Nullable DateFacts in(List<Block> head, int typeAt) {
        int limit = Math.min(head.size(), typeAt > 0 ? typeAt + 3 : HEAD);
        for (int i = 0; i < limit; i++) {
            DateFacts date = of(head, i, limit);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /**
     * Place and date at the end of the document, where schools and villages write them above the signature; null when
     * they are not there.
     */
    static @Nullable DateFacts atEnd(Layout layout) {
        List<Block> blocks = layout.blocks();
        for (int i = layout.endAt(); i < layout.annexAt(); i++) {
            if (Layout.isPlaceAndDay(blocks.get(i))) {
                return of(blocks, i, i + 1);
            }
        }
        return null;
    }

    private static @Nullable DateFacts of(List<Block> head, int i, int limit) {
        Block block = head.get(i);
        String text = block.text();
        if (text.length() > 120 || block.mark().isNumbered()) {
            return null;
        }
        Matcher slashed = SLASHED.matcher(Folding.plain(text));
        if (slashed.matches()) {
            return create(
                    text.substring(0, slashed.end(1)),
                    text.substring(slashed.start(2)),
                    slashed.group(3),
                    slashed.group(4),
                    slashed.group(5),
                    block);
        }
        String joined = text;
        for (int next = i + 1;
                next <= Math.min(i + 2, limit - 1)
                        && !LINE.matcher(Folding.plain(joined)).find();
                next++) {
            if (Folding.plain(joined).endsWith("hanh phuc")) {
                return null;
            }
            if (!Folding.plain(joined).matches(".*, ?(?:ngay\\b.*)?$")
                    && !continuesDate(head.get(next).text())) {
                return null;
            }
            joined = joined + " " + head.get(next).text();
        }
        Matcher m = LINE.matcher(Folding.plain(joined));
        if (!m.find() || m.start() != 0 || Folding.plain(joined).startsWith("can cu")) {
            return null;
        }
        Matcher parts = PARTS.matcher(m.group(2));
        return parts.find()
                ? create(
                        joined.substring(m.start(1), m.end(1)),
                        joined.substring(m.start(2), m.end(2)),
                        parts.group(1),
                        parts.group(2),
                        parts.group(3),
                        block)
                : null;
    }

    private static boolean continuesDate(String text) {
        return Folding.plain(text)
                .matches("(?:noi|lau|dong|an|binh|[a-z]{2,8}|thang|nam|\\d{1,2})?,? ?(?:ngay|thang|nam)\\b.{0,40}");
    }

    private static DateFacts create(String place, String raw, String day, String month, String year, Block block) {
        LocalDate date = null;
        String partial = null;
        try {
            if (!day.isEmpty() && !month.isEmpty() && year.length() == 4) {
                date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } else if (year.length() == 4) {
                partial = month.isEmpty() ? year : year + "-" + "%02d".formatted(Integer.parseInt(month));
            }
        } catch (DateTimeException impossible) {
            partial = year;
        }
        return new DateFacts(withoutType(place), date, partial, raw.strip(), block.source(0.96));
    }

    /** The name of a place without its type: Cà Mau for "tỉnh Cà Mau". */
    public static String withoutType(String place) {
        String name = place.chars().anyMatch(Character::isLetter) ? place.strip() : "";
        Matcher m = TYPE.matcher(Folding.plain(name));
        return m.find() && m.end() < name.length() ? name.substring(m.end()) : name;
    }

    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|tp|tx|tt) +|(?:tp|tx|tt)\\. ?)(?=\\p{L})");
}
