package vn.tincay.access.proof.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

/**
 * Refuses passwords that are too short or too long, and those that guessing tries first. It requires no mixture of
 * characters and no regular change (OWASP ASVS 5.0, 6.2): both make people write passwords down.
 */
@Component
public class PasswordRules {

    static final int SHORTEST = 8;

    /** The greatest length in characters: enough for any sentence, too little to overload the hash. */
    static final int LONGEST = 200;

    private static final List<String> KEYBOARD = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "abcdefghijklmnopqrstuvwxyz",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

    private static final int MAX_SYMBOLS = 6;

    private final Set<String> words;

    @Autowired
    PasswordRules(Units units) {
        this(units.versions().stream()
                .filter(unit -> unit.level() != UnitLevel.COMMUNE)
                .map(AdminUnit::name)
                .collect(Collectors.toSet()));
    }

    PasswordRules(Set<String> placeNames) {
        words = new HashSet<>(bundledWords());
        placeNames.forEach(name -> words.add(plain(name)));
    }

    /** The problem of this person's password, empty when it is allowed; {@code field} is the input that shows it. */
    public Optional<Problem> check(String field, String typed, String login, String name) {
        var password = TypedText.composed(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.at(field, "access.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Problem.at(field, "access.password.long", LONGEST));
        }
        return isEasilyGuessed(password) || isOwnName(password, login, name)
                ? Optional.of(Problem.at(field, "access.password.common"))
                : Optional.empty();
    }

    boolean isEasilyGuessed(String password) {
        var whole = plain(password);
        if (isRepeated(whole) || isKeyboardRun(whole) || isDate(whole)) {
            return true;
        }
        var core = withoutOuterSymbols(whole);
        return core.isEmpty() || isKeyboardRun(core) || isDoubled(core) || isDisguisedWord(whole);
    }

    /**
     * Whether the text is a common word or place name with up to six digits or symbols before and after it, and
     * digits or symbols in place of letters.
     */
    private boolean isDisguisedWord(String text) {
        for (int from = 0; from <= leadingSymbols(text); from++) {
            int most = leadingSymbols(
                    new StringBuilder(text.substring(from)).reverse().toString());
            for (int to = 0; to <= most; to++) {
                if (words.contains(unmasked(text.substring(from, text.length() - to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int leadingSymbols(String text) {
        int length = 0;
        while (length < Math.min(MAX_SYMBOLS, text.length()) && !Character.isLetter(text.charAt(length))) {
            length++;
        }
        return length;
    }

    private boolean isOwnName(String password, String login, String name) {
        var core = withoutOuterSymbols(plain(password));
        var account = login.contains("@") ? login.substring(0, login.indexOf('@')) : login;
        return core.equals(plain(name)) || core.equals(withoutOuterSymbols(plain(account)));
    }

    /** Strips up to six digits and symbols at each end, which people add to make a word "safe". */
    private static String withoutOuterSymbols(String text) {
        return text.replaceFirst("^[^\\p{L}]{1,6}", "").replaceFirst("[^\\p{L}]{1,6}$", "");
    }

    /** Replaces digits and symbols by the letters they stand for: {@code P@ssw0rd} becomes {@code password}. */
    private static String unmasked(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private boolean isDoubled(String core) {
        int half = core.length() / 2;
        return core.length() % 2 == 0
                && core.substring(0, half).equals(core.substring(half))
                && words.contains(core.substring(0, half));
    }

    private static boolean isRepeated(String text) {
        for (int period = 1; period <= 4 && period < text.length(); period++) {
            if (text.substring(period).equals(text.substring(0, text.length() - period))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text is made of one to three runs of neighbouring keys, forwards or backwards, at least four
     * characters long on average: {@code 1234qwer}, {@code 87654321}.
     */
    private static boolean isKeyboardRun(String text) {
        int runs = 0;
        for (int at = 0; at < text.length(); runs++) {
            at += runAt(text, at);
        }
        return text.length() >= 4 && runs <= Math.min(3, text.length() / 4);
    }

    private static int runAt(String text, int start) {
        int longest = 1;
        for (var row : KEYBOARD) {
            for (var line : List.of(row, new StringBuilder(row).reverse().toString())) {
                int at = line.indexOf(text.charAt(start));
                int length = 0;
                while (at >= 0
                        && at + length < line.length()
                        && start + length < text.length()
                        && line.charAt(at + length) == text.charAt(start + length)) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }

    /** Whether the text is a date in digits: 25121980, 1980-12-25. */
    private static boolean isDate(String text) {
        return text.matches("(0[1-9]|[12]\\d|3[01])\\D?(0[1-9]|1[0-2])\\D?(19|20)\\d\\d")
                || text.matches("(19|20)\\d\\d\\D?(0[1-9]|1[0-2])\\D?(0[1-9]|[12]\\d|3[01])");
    }

    /** The text in lower case, without diacritics and spaces; symbols stay. */
    private static String plain(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(point -> {
            var folded = VietnameseText.fold(Character.toString(point));
            out.append(folded.isEmpty() ? Character.toString(point) : folded);
        });
        return out.toString().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static List<String> bundledWords() {
        try (var file = PasswordRules.class.getResourceAsStream("/access/common-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-words.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
