package vn.tincay.access.person.list;

import java.util.Locale;

/** A column of a list of people; the words that head it are in the message files. */
public enum PersonColumn {
    NAME(true),
    LOGIN(false),
    AGENCY(true),
    ROLE(true),
    POSITION(false);

    private final boolean required;

    PersonColumn(boolean required) {
        this.required = required;
    }

    public boolean isRequired() {
        return required;
    }

    /** The name of its field in a form: {@code agency}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
