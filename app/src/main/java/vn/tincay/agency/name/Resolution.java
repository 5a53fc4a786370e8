package vn.tincay.agency.name;

import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.agency.Successors;

/**
 * The possible meanings of a name in a document. It makes no decision: a single candidate of high confidence may be
 * accepted at once, any other is shown to a person.
 *
 * @param written the name as in the document
 * @param meaning whether the candidates are meant together, or one of them
 * @param candidates most likely first; empty when nothing fits
 */
public record Resolution(String written, Meaning meaning, List<Candidate> candidates) {

    public enum Meaning {
        /** Exactly one agency. */
        ONE,
        /** All of them: "Ủy ban nhân dân các quận, huyện". */
        ALL,
        /** One of them; the text leaves open which. */
        CHOICE,
        UNKNOWN
    }

    /**
     * @param confidence from 0 to 1; from 0.9 it must be right nine times in ten
     * @param inForce false when the agency does not exist on the day of the document: see {@link Successors}
     */
    public record Candidate(Agency agency, double confidence, boolean inForce) {}

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    static Resolution unknown(String written) {
        return new Resolution(written, Meaning.UNKNOWN, List.of());
    }

    /** Whether the candidates may be accepted without asking a person. */
    public boolean isCertain() {
        return (meaning == Meaning.ONE || meaning == Meaning.ALL)
                && candidates.stream().allMatch(candidate -> candidate.confidence() >= 0.9 && candidate.inForce());
    }
}
