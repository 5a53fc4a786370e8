package vn.tincay.bench;

/** The goal of a figure: a lower or an upper limit. */
public record Bar(boolean atLeast, double limit) {

    public static Bar atLeast(double limit) {
        return new Bar(true, limit);
    }

    public static Bar atMost(double limit) {
        return new Bar(false, limit);
    }

    public boolean isMetBy(double figure) {
        return atLeast ? figure >= limit : figure <= limit;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ") + Figure.number(limit);
    }
}
