package vn.tincay.base.web.input;

import java.util.Optional;

/** Names the form fields of one room, so that a page of another room can label what was typed in them. */
public interface FieldNames {

    /**
     * The page's label of this field, for example of {@code cell.households} or {@code reason}; empty when the field
     * belongs to another room.
     */
    Optional<String> of(String field, String lang);
}
