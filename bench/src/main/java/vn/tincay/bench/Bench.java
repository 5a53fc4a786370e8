package vn.tincay.bench;

/** One measurement by name. */
public interface Bench {

    /** The name on the command line. */
    String name();

    /** One line that says what is measured. */
    String description();

    void run(TestBed bed) throws Exception;
}
