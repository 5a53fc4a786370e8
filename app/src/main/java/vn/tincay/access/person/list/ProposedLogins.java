package vn.tincay.access.person.list;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;

/**
 * Proposes logins from names: Nguyễn Thị Hoa of the commune Tân Bình becomes {@code nthoa.tanbinh}, and a second one
 * {@code nthoa2.tanbinh}. No login is proposed twice.
 */
final class ProposedLogins {

    /**
     * How many logins are proposed for the same name and agency; a list with more such people has to name their logins.
     */
    private static final int MOST_ALIKE = 20;

    private static final int LONGEST_PART = 28;

    private final Set<String> used = new HashSet<>();

    /** @param used the logins in the list and those taken elsewhere, in lower case */
    ProposedLogins(Set<String> used) {
        this.used.addAll(used);
    }

    /** The next free login; empty when there is none, or when the name has no letter. */
    Optional<String> next(String name, String agency) {
        return candidates(name, agency).filter(used::add).findFirst();
    }

    /** All logins that may be proposed for the name, best first. */
    static Stream<String> candidates(String name, String agency) {
        var words = words(name);
        if (words.length == 0) {
            return Stream.empty();
        }
        var given = words[words.length - 1];
        var person = cut(Arrays.stream(words, 0, words.length - 1)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                + given);
        var place = words(agency);
        var where = cut(Arrays.stream(place, Math.max(0, place.length - 2), place.length)
                .collect(Collectors.joining()));
        return IntStream.rangeClosed(1, MOST_ALIKE)
                .mapToObj(number -> person + (number == 1 ? "" : number) + "." + where);
    }

    private static String[] words(String text) {
        return Arrays.stream(VietnameseText.fold(text).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String cut(String part) {
        return part.substring(0, Math.min(LONGEST_PART, part.length()));
    }
}
