package vn.tincay.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a passage selected in the original into the fields of a new fact. Numbers, days and telephone numbers are put
 * in their own fields; the other words fill the main field.
 */
public final class WordsToFact {

    private static final Pattern SYMBOL = Pattern.compile("\\d{1,6}(?:/\\d{4})?/[\\p{Lu}\\d][\\p{L}\\d/-]{0,30}");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\b");
    private static final Pattern PHONE = Pattern.compile("\\b\\d(?:[ .]?\\d){2,14}\\b");
    private static final Pattern MARK = Pattern.compile("^(?:[-–+•*]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[a-zđ]\\))\\s+");

    private WordsToFact() {}

    public static Map<String, String> fields(FactCard card, String chosen) {
        var words = chosen.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
        var plain = MARK.matcher(words).replaceFirst("");
        Map<String, String> fields = new LinkedHashMap<>();
        card.fields().forEach(name -> fields.put(name, ""));
        switch (card) {
            case BASES -> {
                fields.put("number", firstMatch(SYMBOL, plain));
                fields.put("title", plain);
            }
            case DUTIES -> {
                int colon = plain.indexOf(':');
                fields.put("name", colon < 0 ? plain : plain.substring(0, colon).strip());
                fields.put("duties", colon < 0 ? "" : plain.substring(colon + 1).strip());
            }
            case REPORTING -> {
                fields.put("deadline", firstMatch(DAY, plain));
                fields.put("from", plain);
            }
            case HOTLINES -> {
                var number = firstMatch(PHONE, plain);
                fields.put("number", number);
                fields.put("owner", number.isEmpty() ? plain : "");
            }
            case MODELS, CAMPAIGNS -> {
                fields.put("name", plain);
                if (card == FactCard.CAMPAIGNS) {
                    var days = DAY.matcher(plain)
                            .results()
                            .map(match -> match.group())
                            .toList();
                    fields.put("from", days.size() == 2 ? days.getFirst() : "");
                    fields.put("to", days.size() == 2 ? days.getLast() : "");
                }
            }
            case TASKS -> {
                fields.put("title", plain);
                fields.put("text", words);
            }
            default -> fields.put("text", plain);
        }
        return fields;
    }

    private static String firstMatch(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : "";
    }
}
