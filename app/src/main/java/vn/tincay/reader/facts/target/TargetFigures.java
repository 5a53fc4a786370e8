package vn.tincay.reader.facts.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.target.FigureSpans.Span;
import vn.tincay.reader.plan.ReadTarget.Meaning;
import vn.tincay.reader.words.Folding;

/** Finds values in a sentence of objectives: value, unit, comparison, year. */
final class TargetFigures {
    private static final Pattern BREAK = Pattern.compile(".*(?:[;,]| va\\b)");
    private static final Pattern YEAR = Pattern.compile(
            "(?<!so voi )(?<!so )(?<!cung ky )(?<!so voi nam )(?:\\b(?:nam|den|vao) |(?<![/\\d])(?:\\d{1,2}/){1,2}|\\bquy [ivx\\d]{1,3}[/ ])(20\\d\\d)\\b(?!/)");
    private static final Pattern YEAR_PAIR =
            Pattern.compile("^[^%]{0,30}?(?:vao|den|trong|o)? ?(?:cuoi |het )?nam 20\\d\\d");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:toi thieu|it nhat|khong duoi|khong thap hon|thap nhat)(?:[^%\\d;]{0,30}|[^%\\d;]{0,20}\\bnam 20\\d\\d\\b[^%\\d;]{0,30})$|(?:≥|>=) ?$");
    private static final Pattern MORE = Pattern.compile("(?:\\btren|\\bhon|\\bvuot|cao hon) (?:muc )?$|> ?$");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:khong (?:de )?qua|giam con|toi da|khong vuot qua|khong vuot|nhieu nhat|xuong con) (?:muc |con )?$|(?:≤|<=) ?$");
    private static final Pattern LESS = Pattern.compile("(?:\\bduoi|thap hon|it hon) (?:muc )?$|< ?$");
    private static final Pattern ABOUT = Pattern.compile("(?:khoang|xap xi|gan) $");
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:co|dat|phan dau|bao dam|dam bao|duy tri) )?(?:toi thieu|it nhat|tren|hon|khoang|khong duoi|dat)? ?$");

    /** A value in a sentence, with its comparison, unit and year; {@code text} is its part of the sentence. */
    record Figure(
            String op,
            BigDecimal value,
            String unit,
            @Nullable Integer year,
            String text,
            Meaning meaning) {

        private Figure in(@Nullable Integer other) {
            return new Figure(op, value, unit, other, text, meaning);
        }
    }

    /** Longer than any real sentence of objectives; a longer one is built to slow the reader down and is skipped. */
    private static final int LONGEST = 2_000;

    private TargetFigures() {}

    static List<Figure> in(String sentence) {
        if (sentence.length() > LONGEST) {
            return List.of();
        }
        String plain = IgnoredFigures.blanked(correctScan(Folding.plain(sentence)));
        List<Span> spans = FigureSpans.in(plain);
        List<Figure> figures = new ArrayList<>();
        boolean yearsBefore = !spans.isEmpty()
                && YEAR.matcher(plain.substring(0, spans.getFirst().start())).find();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int from = i == 0 ? 0 : spans.get(i - 1).end();
            int to = i + 1 < spans.size() ? spans.get(i + 1).start() : plain.length();
            String before = plain.substring(from, span.start());
            String after = plain.substring(span.end(), to);
            String unit = span.percent()
                    ? "%"
                    : sentence.substring(span.secondStart(), span.secondEnd()).strip();
            boolean more = i + 1 < spans.size();
            Integer year = yearsBefore ? year(before) : year(more ? firstPart(after) : after);
            year = year == null && i > 0 && !yearsBefore
                    ? year(before.substring(firstPart(before).length()))
                    : year;
            String op = op(before, after);
            String linked = i > 0 && op.equals("=") && LINK.matcher(before).matches()
                    ? figures.getLast().op()
                    : op;
            String text = partOfSentence(sentence, plain, spans, i);
            BigDecimal value = span.value();
            boolean change = Comparisons.isChange(
                    plain.substring(0, span.start()), Folding.plain(unit), plain.substring(span.end()));
            Meaning level = change ? Meaning.CHANGE : Meaning.LEVEL;
            if (span.percent() && span.secondStart() >= 0) {
                boolean falls = op.startsWith("<");
                Meaning other = change ? Meaning.CHANGE : Meaning.RANGE_END;
                figures.add(new Figure(op.equals("=") ? ">=" : op, value, unit, year, text, falls ? other : level));
                BigDecimal upper = FigureSpans.number(plain.substring(span.secondStart(), span.secondEnd()));
                figures.add(new Figure("<=", upper, unit, year, text, falls ? level : other));
            } else {
                figures.add(new Figure(linked, value, unit, year, text, level));
            }
        }
        return shareYears(figures);
    }

    /** The part of the text between two values that belongs to the first value: up to the last comma or "và". */
    private static String firstPart(String between) {
        Matcher m = BREAK.matcher(between);
        return m.find() ? m.group() : between;
    }

    /** Words that only link two values, which then share the comparison: "dưới 12% vào năm 2025 và 11% vào …". */
    private static final Pattern LINK =
            Pattern.compile("(?: ?\\([^)]{0,40}\\))?(?: vao| den| trong)?(?: nam \\d{4})?,? ?(?:va|;|,)? ?(?:con )?");

    /** Gives each value the year that the sentence states once for several values. */
    private static List<Figure> shareYears(List<Figure> figures) {
        List<Figure> out = new ArrayList<>();
        Integer year = null;
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            boolean shared = year == null
                    && i + 1 < figures.size()
                    && figures.get(i + 1).text().equals(f.text());
            Integer own = shared && f.year() == null ? figures.get(i + 1).year() : f.year();
            year = own == null ? year : own;
            out.add(f.in(year));
        }
        return out;
    }

    private static String op(String before, String after) {
        if (AT_LEAST.matcher(before).find() || after.startsWith(" tro len") || after.startsWith(" hoac cao hon")) {
            return ">=";
        }
        if (LESS.matcher(before).find()) {
            return "<";
        }
        if (AT_MOST.matcher(before).find() || after.startsWith(" tro xuong")) {
            return "<=";
        }
        return MORE.matcher(before).find() ? ">" : ABOUT.matcher(before).find() ? "~" : "=";
    }

    private static @Nullable Integer year(String part) {
        Matcher m = YEAR.matcher(part);
        return m.find() ? Integer.valueOf(m.group(1)) : null;
    }

    /** The part of the sentence for value {@code i}; values without nouns of their own share the whole sentence. */
    private static String partOfSentence(String sentence, String plain, List<Span> spans, int i) {
        int start = i == 0 ? 0 : startOfPart(plain, spans, i);
        int end = i + 1 < spans.size() ? startOfPart(plain, spans, i + 1) : sentence.length();
        return start < 0 || end < 0 ? sentence : sentence.substring(start, end).replaceFirst("(?:,|;| và)? *$", "");
    }

    /** Where the part of value {@code i} begins; -1 when the value has no noun of its own. */
    private static int startOfPart(String plain, List<Span> spans, int i) {
        String after = plain.substring(
                spans.get(i).end(), i + 1 < spans.size() ? spans.get(i + 1).start() : plain.length());
        String between = plain.substring(spans.get(i - 1).end(), spans.get(i).start());
        Matcher lead = LEAD.matcher(between);
        int at = lead.find() ? lead.start() : between.length();
        String link = between.substring(0, at).stripTrailing();
        boolean own = (link.endsWith(" va") || link.endsWith(",") || link.endsWith(";"))
                && (link.endsWith(";") || link.length() > 20)
                && !YEAR_PAIR.matcher(after).find()
                && after.strip().length() > (spans.get(i).percent() ? 12 : 3);
        return own ? spans.get(i - 1).end() + at : -1;
    }

    /** Corrects letters that a scan put into a hundred per cent: {@code l00%} and {@code 1OO%}. */
    private static String correctScan(String plain) {
        return plain.replace("l00", "100").replace("1oo%", "100%").replace("i00%", "100%");
    }
}
