package vn.tincay.bench.paper;

/**
 * A file that costs its reader far more than its size suggests.
 * @param light the same file with little content: if it is refused, its form is wrong, since it costs little
 */
public record HeavyFile(String name, byte[] bytes, byte[] light) {}
