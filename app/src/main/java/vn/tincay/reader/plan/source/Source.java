package vn.tincay.reader.plan.source;

/**
 * The lines from which a fact was read, counted from 1, both included. The confidence is 0–1; it is ≥ 0.9 only when at
 * least nine in ten such facts are right.
 */
public record Source(int fromLine, int toLine, double confidence) {

    /** The same lines with the confidence multiplied by {@code factor} and rounded to two digits. */
    public Source withLowerConfidence(double factor) {
        return new Source(fromLine, toLine, Math.round(confidence * factor * 100) / 100.0);
    }

    /** From the first line of this source to the last line of {@code other}, with the lower of the two confidences. */
    public Source to(Source other) {
        return new Source(
                Math.min(fromLine, other.fromLine),
                Math.max(toLine, other.toLine),
                Math.min(confidence, other.confidence));
    }
}
