package vn.tincay.document.reading.text;

import vn.tincay.document.reading.Refused;

/** Carries a refusal out of a reader's depths; caught at the door by {@link FileText}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    Refusal(Refused.Code code, String... args) {
        super(code.name(), null, false, false);
        this.refused = new Refused(code, args);
    }

    Refused refused() {
        return refused;
    }
}
