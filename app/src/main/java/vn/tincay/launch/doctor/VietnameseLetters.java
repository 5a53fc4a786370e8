package vn.tincay.launch.doctor;

import java.text.Normalizer;
import java.util.TreeSet;

/** The 134 Vietnamese letters beyond ASCII: twelve vowels in six tones, and đ, in both cases. */
final class VietnameseLetters {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};

    private VietnameseLetters() {}

    static int[] all() {
        TreeSet<Integer> letters = new TreeSet<>();
        "đĐ".codePoints().forEach(letters::add);
        VOWELS.codePoints().forEach(vowel -> {
            for (String tone : TONES) {
                String letter = Normalizer.normalize(Character.toString(vowel) + tone, Normalizer.Form.NFC);
                letters.add(letter.codePointAt(0));
                letters.add(Character.toUpperCase(letter.codePointAt(0)));
            }
        });
        return letters.stream()
                .mapToInt(Integer::intValue)
                .filter(letter -> letter > 127)
                .toArray();
    }
}
