package vn.tincay.reader.facts.scope;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.head.DateFacts;
import vn.tincay.reader.plan.head.IssuerLevel;
import vn.tincay.reader.words.Folding;

/**
 * Finds the level of a body by its name. A "thành phố" is a province when it is a municipality, and otherwise a
 * district; {@link #on} adds the rule for the time since districts ended.
 */
public final class IssuerLevels {
    private static final Map<Pattern, IssuerLevel> BY_NAME = new LinkedHashMap<>();
    private static final Pattern UNIT =
            Pattern.compile("\\b(tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\\b ?(.*)$");

    static {
        put(
                "/cp$|cua chinh phu$|^(?:chinh phu|thu tuong|quoc hoi|ban bi thu|trung uong dang|bo chinh tri|van phong chinh phu)",
                IssuerLevel.CENTRAL);
        put(
                "^(?:so y te|so )|^cong an (?:tinh|tp|thanh pho)|^bo (?:chi huy|doi)|^van phong (?:ubnd|uy ban nhan dan|doan dai bieu|hdnd) (?:va [a-z ]+)?(?:tinh|thanh pho)|^ban (?:dan toc|quan ly) |^cuc .*(?:tinh|thanh pho)|^thanh tra tinh|^dai phat thanh",
                IssuerLevel.DEPARTMENT);
        put(
                "hoi lien hiep phu nu|hoi lhpn|hoi phu nu|doan thanh nien|doan tncs|hoi nong dan|lien doan lao dong|ldld|cong doan|mat tran|mttq|hoi cuu chien binh|tinh doan|huyen doan|thanh doan|^hoi |^chi hoi |^doan |lien hiep",
                IssuerLevel.MASS_ORGANISATION);
        put(
                "^(?:ttyt |tyt |bvdk |bv |truong |benh vien|cong ty|trung tam|dai hoc|hoc vien|tap doan|ngan hang|tong cong ty|nha may|vien |tram |doanh nghiep|chi nhanh|buu dien)",
                IssuerLevel.OTHER);
        put(
                "^bo |^uy ban dan toc|^thanh tra chinh phu|^ngan hang nha nuoc|^tong cuc|^bao hiem xa hoi viet nam",
                IssuerLevel.MINISTRY);
        put("^phong |^cong an (?:huyen|quan|thi xa)|^van phong (?:ubnd|hdnd)", IssuerLevel.OFFICE);
        put("tinh uy|^thanh uy (?:ha noi|hai phong|da nang|can tho|hue|tp|thanh pho)", IssuerLevel.PROVINCE);
        put("huyen uy|quan uy|thi uy|thanh uy", IssuerLevel.DISTRICT);
        put("^cong an (?:xa|phuong|thi tran)", IssuerLevel.COMMUNE);
    }

    private IssuerLevels() {}

    /**
     * The level of a body on a day; null when the name does not tell it. From 1 July 2025 every "thành phố" counts as a
     * municipality.
     */
    public static @Nullable IssuerLevel on(String body, @Nullable LocalDate day) {
        IssuerLevel level = of(body);
        boolean municipality = level == IssuerLevel.DISTRICT
                && day != null
                && !day.isBefore(NO_DISTRICTS)
                && CITY.matcher(Folding.plain(body)).find();
        return municipality ? IssuerLevel.PROVINCE : level;
    }

    /** The day from which there are no districts (Law 72/2025/QH15 on local government). */
    private static final LocalDate NO_DISTRICTS = LocalDate.of(2025, 7, 1);

    private static final Pattern CITY = Pattern.compile("\\b(?:thanh pho|tp|thanh uy)\\b");

    static @Nullable IssuerLevel of(String body) {
        String plain = Folding.plain(body);
        for (var rule : BY_NAME.entrySet()) {
            if (rule.getKey().matcher(plain).find()) {
                return rule.getValue();
            }
        }
        Matcher unit = UNIT.matcher(plain);
        return unit.find() ? ofUnit(unit.group(1), body.substring(unit.start(2))) : null;
    }

    private static IssuerLevel ofUnit(String type, String name) {
        return switch (type) {
            case "tinh" -> IssuerLevel.PROVINCE;
            case "xa", "phuong", "thi tran", "dac khu" -> IssuerLevel.COMMUNE;
            case "huyen", "quan", "thi xa" -> IssuerLevel.DISTRICT;
            default ->
                UnitNames.isMunicipality(DateFacts.withoutType(name)) || name.isBlank()
                        ? IssuerLevel.PROVINCE
                        : IssuerLevel.DISTRICT;
        };
    }

    private static void put(String words, IssuerLevel level) {
        BY_NAME.put(Pattern.compile(words), level);
    }
}
