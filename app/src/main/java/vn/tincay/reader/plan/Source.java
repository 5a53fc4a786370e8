package vn.tincay.reader.plan;

/** Where a fact stands: lines of the text as read, from 1, both included; confidence 0–1, ≥ 0.9 only if right nine times in ten. */
public record Source(int fromLine, int toLine, double confidence) {

    /** The same place, believed less. */
    public Source weakened(double factor) {
        return new Source(fromLine, toLine, Math.round(confidence * factor * 100) / 100.0);
    }

    /** From the first line of this to the last line of the other, as sure as the less sure of both. */
    public Source to(Source other) {
        return new Source(
                Math.min(fromLine, other.fromLine),
                Math.max(toLine, other.toLine),
                Math.min(confidence, other.confidence));
    }
}
