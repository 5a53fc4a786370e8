package vn.tincay.bench;

/** One measurement by name. */
public interface Bench {

    /** The name on the command line. */
    String name();

    /** What is measured, in one line. */
    String description();

    /** Measures and reports the figures to the bed. */
    void run(TestBed bed) throws Exception;
}
