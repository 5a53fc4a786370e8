package vn.tincay.document.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;

/** Writes the number and symbol of a document (Decree 30/2020/NĐ-CP, Annex I, part II, section 3). */
public final class DocumentSymbol {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private static final Pattern COMMITTEE = Pattern.compile("(?iu)[/-]\\s*UBND(?![\\p{L}\\d])");

    private DocumentSymbol() {}

    /**
     * The symbol without the number: {@code KH-UBND}, {@code BC-SNV}; for an official letter only the agency: {@code
     * UBND}.
     */
    public static String of(DocumentType type, Agency agency) {
        var body = ofAgency(agency);
        return type.letters().isEmpty() ? body : type.letters() + "-" + body;
    }

    /** Number and symbol as on the paper: {@code 05/KH-UBND}; numbers below ten get a leading zero. */
    public static String written(int number, String symbol) {
        return (number < 10 ? "0" : "") + number + "/" + symbol;
    }

    /**
     * Whether a number such as {@code 41/KH-UBND} belongs to a People's Committee; in Hà Nội also {@code
     * 41/KH-UBND.VX}.
     */
    public static boolean isOfCommittee(String number) {
        return COMMITTEE.matcher(number).find();
    }

    /** The abbreviation of the agency: {@code UBND}, {@code SNV}, {@code SLĐTBXH}. */
    static String ofAgency(Agency agency) {
        if (agency.kind() == AgencyKind.PEOPLES_COMMITTEE) {
            return "UBND";
        }
        var name = agency.shortName() == null ? agency.name() : agency.shortName();
        var letters = new StringBuilder();
        WORD.matcher(name).results().map(match -> match.group()).forEach(word -> {
            boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (abbreviation) {
                letters.append(word);
            } else if (!word.equals("và")) {
                letters.append(initial(word));
            }
        });
        return letters.toString();
    }

    /** The first letter without tone and vowel marks; Đ stays Đ. */
    private static String initial(String word) {
        return Normalizer.normalize(word.substring(0, 1).toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
