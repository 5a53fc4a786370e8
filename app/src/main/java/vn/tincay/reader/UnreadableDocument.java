package vn.tincay.reader;

import java.util.List;
import java.util.Locale;

/** A file that could not be read. {@code args} fill the message and never contain a part of the file. */
public record UnreadableDocument(Code code, List<String> args) implements ReadResult {

    public UnreadableDocument(Code code, String... args) {
        this(code, List.of(args));
    }

    /** The key of the message in {@code messages/document.properties}. */
    public String messageKey() {
        return "document.refused." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason for the refusal. */
    public enum Code {
        NOT_FOUND,
        EMPTY,
        TOO_LARGE,
        TOO_MUCH_TEXT,
        TOO_MUCH_WORK,
        LINE_TOO_LONG,
        UNKNOWN_TYPE,
        OLD_WORD,
        BINARY,
        ENCODING,
        OLD_FONT,
        ENCRYPTED,
        DAMAGED,
        BOMB,
        NO_TEXT,
        NO_LETTERS,
        BROKE_OFF
    }
}
