package vn.tincay.plan.answer.lead;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.reader.plan.DissolvedBody;

/**
 * Recognises groups of bodies that plans name as lead or coordinating bodies: "các sở, ban, ngành", "các địa phương".
 */
public final class NamedGroup {

    private static final Pattern SEVERAL = Pattern.compile("\\b(cac|tung|moi|nhung|cap)\\b");
    private static final Pattern COMMUNES = Pattern.compile("\\b(xa|(?<!dia )phuong|dac khu|thi tran|co so)\\b");
    private static final Pattern PROVINCES = Pattern.compile("\\b(tinh|thanh pho truc thuoc|cap tinh)\\b");
    private static final Pattern DEPARTMENTS = Pattern.compile("\\b(so|ban nganh|nganh)\\b");
    private static final Pattern EVERYBODY = Pattern.compile("\\b(dia phuong|don vi|co quan|cac cap|cap nganh)\\b");

    /**
     * Words that only look like a group and are removed first, such as "xã" in "Xã hội"; press bodies are no
     * authorities.
     */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "\\b(xa hoi|co so (vat chat|giao duc|tro giup|y te|dao tao)|co quan (bao chi|truyen thong))\\b");

    /** Names of mass organisations, which exist at every level and are asked, not ordered, to take part. */
    private static final Pattern ORGANISATIONS =
            Pattern.compile("^(de nghi )?(hoi|doan|tinh doan|mat tran|uy ban mat tran|ban thuong truc|lien doan)\\b");

    /** Names of units inside another body ("các phòng thuộc Sở"), which are no bodies of this level. */
    private static final Pattern INSIDE =
            Pattern.compile("\\b(thuoc|truc thuoc) (so|uy ban|ubnd|bo|co quan|don vi)\\b");

    private NamedGroup() {}

    /** Whether the words name a group that includes this body. Successors stand for bodies dissolved by then. */
    public static boolean includes(String words, Agency body, LocalDate today) {
        var group = DissolvedBody.in(words, today).map(DissolvedBody::today).orElse(words);
        var folded = OTHER_WORDS.matcher(VietnameseText.fold(group)).replaceAll("");
        if (INSIDE.matcher(folded).find()
                || ORGANISATIONS.matcher(folded).find()
                || !SEVERAL.matcher(folded).find()) {
            return false;
        }
        if (body.level() == Agency.Level.COMMUNE && COMMUNES.matcher(folded).find()) {
            return true;
        }
        if (body.level() == Agency.Level.PROVINCE) {
            if (body.kind() == AgencyKind.PEOPLES_COMMITTEE
                    && PROVINCES.matcher(folded).find()) {
                return true;
            }
            if (body.kind() == AgencyKind.DEPARTMENT
                    && DEPARTMENTS.matcher(folded).find()) {
                return true;
            }
        }
        return EVERYBODY.matcher(folded).find()
                && !(body.level() != Agency.Level.COMMUNE
                        && COMMUNES.matcher(folded).find());
    }
}
