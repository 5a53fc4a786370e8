package vn.tincay.bench.paper;

/**
 * A file that asks its reader for far more than its size says.
 *
 * @param light the same with little in it: what is refused there is refused for its making and not for its weight
 */
public record HeavyFile(String name, byte[] bytes, byte[] light) {}
