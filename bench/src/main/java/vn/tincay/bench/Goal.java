package vn.tincay.bench;

/** The goal of a figure: a lower or an upper limit. */
public record Goal(boolean atLeast, double limit) {

    public static Goal atLeast(double limit) {
        return new Goal(true, limit);
    }

    public static Goal atMost(double limit) {
        return new Goal(false, limit);
    }

    public boolean isMetBy(double figure) {
        return atLeast ? figure >= limit : figure <= limit;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ") + Figure.number(limit);
    }
}
