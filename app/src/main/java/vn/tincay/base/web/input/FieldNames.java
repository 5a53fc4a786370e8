package vn.tincay.base.web.input;

import java.util.Optional;

/** A room that knows the fields of its forms by name, so that what was typed there can be told apart elsewhere. */
public interface FieldNames {

    /** What the page calls this field, as {@code cell.households} or {@code reason}; empty when it is not this room's. */
    Optional<String> of(String field, String lang);
}
