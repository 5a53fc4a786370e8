package vn.tincay.base.step;

/** A record with a state; a record component named {@code state} implements the method. */
public interface HasState {
    Enum<?> state();
}
