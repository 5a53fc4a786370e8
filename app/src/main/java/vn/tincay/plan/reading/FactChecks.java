package vn.tincay.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tincay.base.Problem;

/** Checks that a fact can be part of a draft plan: figures, years and days must be valid. */
public final class FactChecks {

    private FactChecks() {}

    public static List<Problem> problems(Fact fact, Map<String, String> fields) {
        var problems = new ArrayList<Problem>();
        switch (fact.card()) {
            case TARGETS -> {
                checkTarget(fields, problems);
                checkYear(fields, problems);
            }
            case REPORTING -> checkDay("deadline", fields, problems);
            case CAMPAIGNS -> {
                checkDay("from", fields, problems);
                checkDay("to", fields, problems);
            }
            case HEADER -> checkHeader(fact.id(), fields.getOrDefault("value", ""), problems);
            default -> {
                // Text fields need no check.
            }
        }
        return problems;
    }

    private static void checkTarget(Map<String, String> fields, List<Problem> problems) {
        var value = fields.getOrDefault("value", "");
        if (value.isEmpty()) {
            return;
        }
        try {
            var number = new BigDecimal(value);
            if ("%".equals(fields.get("unit"))
                    && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0)) {
                problems.add(Problem.at("value", "reading.percent", value));
            }
        } catch (NumberFormatException notANumber) {
            problems.add(Problem.at("value", "reading.not-a-number", value));
        }
    }

    private static void checkYear(Map<String, String> fields, List<Problem> problems) {
        var year = fields.getOrDefault("year", "");
        if (!year.isEmpty() && TypedDays.year(year).isEmpty()) {
            problems.add(Problem.at("year", "reading.not-a-year", year));
        }
    }

    private static void checkHeader(String factId, String value, List<Problem> problems) {
        // "05/2022" and "2022" are accepted: papers sometimes leave the day, or day and month, blank.
        if (factId.equals("header-date")
                && !value.isEmpty()
                && !value.matches("((0[1-9]|1[0-2])/)?20\\d\\d")
                && TypedDays.date(value).isEmpty()) {
            problems.add(Problem.at("value", "reading.not-a-date", value));
        }
        if (factId.equals("header-period") && !value.isEmpty() && !value.matches("20\\d\\d-20\\d\\d")) {
            problems.add(Problem.at("value", "reading.not-a-period", value));
        }
    }

    private static void checkDay(String field, Map<String, String> fields, List<Problem> problems) {
        var value = fields.getOrDefault(field, "");
        if (!value.isEmpty()
                && TypedDays.date(value).isEmpty()
                && TypedDays.monthDay(value).isEmpty()) {
            problems.add(Problem.at(field, "reading.not-a-day", value));
        }
    }
}
