package vn.tincay.agency.name;

import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.agency.Successors;

/**
 * What a name in a document may mean. Nothing is decided here: one candidate of high confidence may be taken over at
 * once, anything else is shown to a person.
 *
 * @param written the name as it stands there
 * @param meaning whether the candidates are meant together, or one of them
 * @param candidates most likely first; empty when nothing fits
 */
public record Resolution(String written, Meaning meaning, List<Candidate> candidates) {

    public enum Meaning {
        /** Exactly one body. */
        ONE,
        /** All of them: "Ủy ban nhân dân các quận, huyện". */
        ALL,
        /** One of them, and the text does not say which. */
        CHOICE,
        UNKNOWN
    }

    /**
     * @param confidence from 0 to 1; from 0.9 it must be right nine times in ten
     * @param inForce false when the body does not exist on the day of the document: see {@link Successors}
     */
    public record Candidate(Agency agency, double confidence, boolean inForce) {}

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    static Resolution unknown(String written) {
        return new Resolution(written, Meaning.UNKNOWN, List.of());
    }

    /** Whether it may be taken over without asking. */
    public boolean isCertain() {
        return (meaning == Meaning.ONE || meaning == Meaning.ALL)
                && candidates.stream().allMatch(candidate -> candidate.confidence() >= 0.9 && candidate.inForce());
    }
}
