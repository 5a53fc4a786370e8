package vn.tincay.bench.paper;

/**
 * A file that costs its reader far more than its size suggests.
 *
 * @param light the same kind of file with little content; a reader that refuses it shows that the file is malformed
 */
public record HeavyFile(String name, byte[] bytes, byte[] light) {}
