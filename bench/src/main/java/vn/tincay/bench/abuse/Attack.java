package vn.tincay.bench.abuse;

import java.time.Duration;
import java.util.List;
import vn.tincay.bench.Figure;
import vn.tincay.bench.TestBed;

/** An attack on the running product while officers work. */
public interface Attack {

    /** A few words that describe the attack. */
    String name();

    /** Prepares the attack, unmeasured; throws when the attack could not reach its target. */
    void prepare(TestBed bed) throws Exception;

    /** Attacks for this time, or until all is done, and records the answers. */
    void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception;

    /** The answers that prove that the attack reaches its target: accepted, refused for its content, or kept waiting. */
    List<String> expected();

    /** Whether officers can work during the attack; false when it removes what their pages need. */
    default boolean officersCanWork() {
        return true;
    }

    /** Figures that this attack adds to those of the officers. */
    default List<Figure> figures() {
        return List.of();
    }

    /** Removes what {@link #prepare} created. */
    default void clear(TestBed bed) throws Exception {}
}
