package vn.tincay.bench;

/** One measurement by name. */
public interface Bench {

    /** As it is called on the command line. */
    String name();

    /** What it measures, in one line. */
    String story();

    void run(House house) throws Exception;
}
