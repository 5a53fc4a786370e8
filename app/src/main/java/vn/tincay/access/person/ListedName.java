package vn.tincay.access.person;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;

/** A person's name as offices write it in lists: in capitals, with a second name, or a remark for a vacant post. */
public final class ListedName {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Remarks for a vacant post, without diacritics. "Khuyết" alone is a remark, but a full name may contain it. */
    private static final Set<String> NOBODY = Set.of(
            "khuyet",
            "trong",
            "chua co",
            "chua bo tri",
            "chua phan cong",
            "dang khuyet",
            "dang tuyen",
            "khong co",
            "vacant",
            "tbd",
            "n/a");

    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}'’.\\- ]");
    private static final Pattern TWO_PEOPLE = Pattern.compile(" (?:và|and) ", Pattern.CASE_INSENSITIVE);

    private ListedName() {}

    /** The name with its words capitalised when it is written in capitals; any other name as it is. */
    public static String capitalised(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        var words = new StringBuilder(name.toLowerCase(VIETNAMESE));
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || " '’-".indexOf(words.charAt(i - 1)) >= 0) {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }

    /** The problem of a text that is not the full name of one person, at the field {@code name}; empty for a name. */
    public static Optional<Problem> problem(String name) {
        return Optional.ofNullable(key(name.strip())).map(key -> Problem.at("name", key));
    }

    private static @Nullable String key(String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (NOBODY.contains(VietnameseText.fold(name.replaceAll("[()]", "").strip()))) {
            return "access.list.name-nobody";
        }
        if (NO_PART_OF_A_NAME.matcher(name).find() || TWO_PEOPLE.matcher(name).find()) {
            return "access.list.name-more";
        }
        return name.indexOf(' ') < 0 ? "access.list.name-part" : null;
    }
}
