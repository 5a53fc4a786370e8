package vn.tincay.bench.abuse;

import java.time.Duration;
import java.util.List;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;

/** One attack. */
public interface Attack {

    /** What is done to the product, in a few words. */
    String name();

    /** Makes what is needed, unmeasured; ends in an exception when the attack could not reach its aim. */
    void prepare(House house) throws Exception;

    /** Goes on for so long, or until all is done, and writes down what was answered. */
    void strike(House house, Duration time, Answers answers) throws Exception;

    /** Answers that show the attack at its aim: taken, refused for what it is, or kept waiting. */
    List<String> expected();

    /** Whether officers go on working while it lasts; false when it takes away what their pages are made of. */
    default boolean sparesOfficers() {
        return true;
    }

    /** Figures of its own beside the officers'. */
    default List<Figure> figures() {
        return List.of();
    }

    /** Takes away what {@link #prepare} made. */
    default void clear(House house) throws Exception {}
}
