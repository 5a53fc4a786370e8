package vn.tincay.report.web.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.report.past.intake.IntakeAnswers;

/** Reads the answers that the page of a file sends. */
@Component
class SentAnswers {

    private static final Pattern SHEET =
            Pattern.compile("sheet\\.\\d{1,3}\\.(period|units|periods|(column|unit)\\.\\d{1,3})");
    private static final Pattern UNIT = Pattern.compile("unit\\.\\d{1,3}\\.name");
    private static final Pattern SHOWN = Pattern.compile("sheet\\.\\d{1,3}\\.shown");
    private static final Pattern ROW = Pattern.compile("\\d{1,3}\\.\\d{1,7}(\\.20\\d\\d(-[HQ]?\\d{1,2})?)?");

    private final UnitSearch search;

    SentAnswers(UnitSearch search) {
        this.search = search;
    }

    /** The earlier answers together with those that the page sent. */
    IntakeAnswers read(IntakeAnswers before, FormInput input) {
        var sent = new HashMap<String, String>();
        for (var field : List.of("dash", "notation")) {
            if (input.sent(field)) {
                sent.put(field, oneOf(input.text(field), Set.of("ZERO", "NOTHING", "vi", "en")));
            }
        }
        for (var name : input.names()) {
            if (SHEET.matcher(name).matches()) {
                sent.put(name, input.trimmed(name));
            } else if (SHOWN.matcher(name).matches()) {
                var use = name.replaceFirst("shown$", "use");
                sent.put(use, input.has(use) ? "yes" : "no");
            } else if (UNIT.matcher(name).matches()) {
                putUnit(sent, input, name.replaceFirst("\\.name$", ""));
            }
        }
        putLeftOut(sent, input);
        return before.with(sent);
    }

    private static String oneOf(String text, Set<String> known) {
        return known.contains(text) ? text : "";
    }

    /** Adds the chosen unit to the answers; without JavaScript, the unit of the typed name if only one has it. */
    private void putUnit(Map<String, String> sent, FormInput input, String field) {
        var chosen = input.trimmed(field);
        if (chosen.isEmpty() && input.has(field + "Text")) {
            var named = search.named(
                    new UnitSearch.Question(input.trimmed(field + "Text"), null, Set.of(UnitLevel.values()), null, 2));
            chosen = named.size() == 1 ? String.valueOf(named.getFirst().id()) : "";
        }
        if (!chosen.isEmpty()) {
            sent.put(IntakeAnswers.unitField(input.text(field + ".name")), chosen);
        }
    }

    /** Leaves out the ticked rows; a row that the page showed without a tick is no longer left out. */
    private static void putLeftOut(Map<String, String> sent, FormInput input) {
        input.all("row").stream()
                .filter(row -> ROW.matcher(row).matches())
                .forEach(row -> sent.put(
                        IntakeAnswers.leaveOutField(row), input.all("out").contains(row) ? "yes" : ""));
    }
}
