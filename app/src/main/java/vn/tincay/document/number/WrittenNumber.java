package vn.tincay.document.number;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A written number such as {@code 05/KH-UBND}, split into its parts; the symbol of an official letter names no type.
 */
record WrittenNumber(int number, DocumentType type, String symbol) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/((\\p{L}+)(?:-.+)?)");

    static Optional<WrittenNumber> of(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            return Optional.empty();
        }
        var type = DocumentType.ofLetters(parts.group(3)).orElse(DocumentType.LETTER);
        return Optional.of(new WrittenNumber(Integer.parseInt(parts.group(1)), type, parts.group(2)));
    }
}
