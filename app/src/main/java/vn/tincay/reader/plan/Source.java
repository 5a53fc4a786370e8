package vn.tincay.reader.plan;

/**
 * The source of a fact: lines of the text as read, from 1, both included; confidence 0–1, ≥ 0.9 only if right nine times in
 * ten.
 */
public record Source(int fromLine, int toLine, double confidence) {

    /** The same lines with a lower confidence. */
    public Source weakened(double factor) {
        return new Source(fromLine, toLine, Math.round(confidence * factor * 100) / 100.0);
    }

    /** From the first line of this to the last line of the other, with the lower confidence of both. */
    public Source to(Source other) {
        return new Source(
                Math.min(fromLine, other.fromLine),
                Math.max(toLine, other.toLine),
                Math.min(confidence, other.confidence));
    }
}
