package vn.tincay.bench.paper;

/**
 * A file that costs its reader far more than its size suggests.
 *
 * @param light the same file with little content: when it is refused, then for its form and not for its cost
 */
public record HeavyFile(String name, byte[] bytes, byte[] light) {}
