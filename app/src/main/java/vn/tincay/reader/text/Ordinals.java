package vn.tincay.reader.text;

/** Numbers as list marks: roman numerals and the letters of Vietnamese lists (a, b, c, d, đ, e, g, h …). */
public final class Ordinals {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Ordinals() {}

    public static String roman(int n) {
        return n > 0 && n < 100 ? TENS[n / 10] + ONES[n % 10] : String.valueOf(n);
    }

    public static String letter(int n) {
        return n > 0 && n <= LETTERS.length() ? LETTERS.substring(n - 1, n) : String.valueOf(n);
    }

    /** The position of a letter in the Vietnamese list alphabet, from 1; 0 when it is no letter of it. */
    public static int ofLetter(String letter) {
        return letter.length() == 1 ? LETTERS.indexOf(letter) + 1 : 0;
    }

    /** The value of a roman numeral in capitals below 60; 0 for any other text. */
    public static int ofRoman(String roman) {
        for (int n = 1; n < 60; n++) {
            if (roman(n).equals(roman)) {
                return n;
            }
        }
        return 0;
    }
}
