package vn.tincay.report.form.formula;

import java.util.ArrayList;
import java.util.List;

/** A recursive descent parser of {@link Formula}: sums of products of factors. */
final class FormulaReader {

    /** The most brackets within each other, since each level needs room on the stack. */
    private static final int MAX_DEPTH = 50;

    private final String text;
    private final Formula formula;
    private int at;
    private int depth;

    FormulaReader(String text, Formula formula) {
        this.text = text;
        this.formula = formula;
    }

    Formula.Expression whole() {
        var expression = sum();
        if (at < text.length()) {
            throw unreadable();
        }
        return expression;
    }

    private Formula.Expression sum() {
        if (++depth > MAX_DEPTH) {
            throw unreadable();
        }
        var sum = terms();
        depth--;
        return sum;
    }

    private Formula.Expression terms() {
        var left = product();
        while (true) {
            if (takes('+')) {
                left = Formula.sum(List.of(left, product()));
            } else if (takes('-')) {
                left = Formula.minus(left, product());
            } else {
                return left;
            }
        }
    }

    private Formula.Expression product() {
        var left = factor();
        while (true) {
            if (takes('*')) {
                left = Formula.times(left, factor());
            } else if (takes('/')) {
                left = Formula.divide(left, factor());
            } else {
                return left;
            }
        }
    }

    private Formula.Expression factor() {
        if (takes('(')) {
            var inside = sum();
            expect(')');
            return inside;
        }
        var word = word();
        if (word.isEmpty()) {
            throw unreadable();
        }
        if (Character.isDigit(word.charAt(0))) {
            return Formula.number(word);
        }
        return word.equals("sum") && takes('(') ? sumOfList() : formula.cell(word);
    }

    private Formula.Expression sumOfList() {
        var expressions = new ArrayList<Formula.Expression>();
        do {
            expressions.add(sum());
        } while (takes(','));
        expect(')');
        return Formula.sum(expressions);
    }

    private String word() {
        skipBlanks();
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean takes(char sign) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            skipBlanks();
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!takes(sign)) {
            throw unreadable();
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("formula not understood at " + at + ": " + text);
    }
}
