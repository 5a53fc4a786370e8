package vn.tincay.bench;

/** One measurement by name. */
public interface Bench {

    /** The name on the command line. */
    String name();

    /** One line that says what it measures. */
    String story();

    void run(TestBed bed) throws Exception;
}
