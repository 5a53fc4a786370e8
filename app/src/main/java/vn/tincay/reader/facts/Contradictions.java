package vn.tincay.reader.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.reader.facts.head.NumberFacts;
import vn.tincay.reader.facts.head.PropertyBox;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.Warning.Code;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.words.Dates;
import vn.tincay.reader.words.Folding;

/**
 * Finds contradictions inside one document. Either the box of properties on a web page has another number or date than
 * the document, or one indicator has two values for the same year.
 */
final class Contradictions {

    private final List<Warning> warnings = new ArrayList<>();

    private Contradictions() {}

    static List<Warning> of(Layout layout, Header header, List<ReadTarget> targets) {
        var contradictions = new Contradictions();
        contradictions.compareBox(layout, header);
        contradictions.compareTargets(targets);
        return contradictions.warnings;
    }

    private void compareBox(Layout layout, Header header) {
        var head = layout.head();
        var box = PropertyBox.of(head.subList(0, Math.min(40, head.size())));
        var number = box.get("number");
        var stated = header.number();
        if (number != null && stated != null) {
            var boxed = NumberFacts.of(number.text(), number.block());
            if (boxed != null && boxed.number() != null && !boxed.number().equalsIgnoreCase(stated)) {
                addWarning(number.block().fromLine(), boxed.number(), stated);
            }
        }
        var date = box.get("date");
        if (date != null && header.date() != null) {
            LocalDate boxed = Dates.firstWithYear(Folding.plain(date.text()));
            if (boxed != null && !boxed.equals(header.date())) {
                addWarning(
                        date.block().fromLine(), boxed.toString(), header.date().toString());
            }
        }
    }

    /** Reports an indicator that has two different levels for one year. */
    private void compareTargets(List<ReadTarget> targets) {
        Map<String, ReadTarget> first = new HashMap<>();
        for (var target : targets) {
            if (target.indicator() == null || target.value() == null || target.meaning() != ReadTarget.Meaning.LEVEL) {
                continue;
            }
            var before = first.putIfAbsent(target.indicator() + "/" + target.year(), target);
            if (before != null && before.value() != null && before.value().compareTo(target.value()) != 0) {
                addWarning(target.source().fromLine(), before.text(), target.text());
            }
        }
    }

    private void addWarning(int line, String one, String other) {
        warnings.add(new Warning(Code.CONTRADICTION, List.of(one, other), line));
    }
}
