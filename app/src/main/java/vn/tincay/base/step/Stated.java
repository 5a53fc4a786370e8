package vn.tincay.base.step;

/** A record that stands in one of a few states; a record component {@code state} answers it. */
public interface Stated {
    Enum<?> state();
}
