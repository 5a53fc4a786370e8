package vn.tincay.reader.facts.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.name.Aliases;
import vn.tincay.reader.facts.scope.UnitNames;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/** Composes the full name of the issuing body from the lines of the head, or finds it by the symbol of the number. */
final class IssuerNames {
    private static final Pattern BODY = Pattern.compile(
            "^(?:uy ban|ubnd|so\\b|bo\\b|ban\\b|cong an|hoi\\b|doan\\b|truong|trung tam|benh vien|lien doan|huyen uy|tinh uy|thanh uy|quan uy|thi uy|dang uy|dang bo|mat tran|cong ty|chi cuc|cuc\\b|tinh doan|huyen doan|thanh doan|phong\\b|hdnd|hoi dong|tong|vien\\b|toa an|van phong|thanh tra|bch\\b|tap doan|hoc vien|chi bo|dai\\b|lien minh|bao hiem|tram\\b|ubmttq|cong doan|lien doi|chi doan|chi hoi\\b|khoa\\b|ttyt\\b|tyt\\b|bvdk\\b|bv\\b)");
    private static final Pattern UNIT =
            Pattern.compile("\\b(?:tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (.+)$");
    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:ban thuong vu|ban chap hanh|ban thuong truc|thuong truc|bch|btv)\\b");

    private IssuerNames() {}

    static String compose(List<String> lines) {
        List<String> bodies = new ArrayList<>();
        for (String line : lines.stream().flatMap(IssuerNames::onePerLine).toList()) {
            String plain = Folding.plain(line);
            boolean own = BODY.matcher(plain).find() && !endsInMidName(bodies);
            if (own || bodies.isEmpty()) {
                bodies.add(line);
            } else {
                bodies.set(bodies.size() - 1, bodies.getLast() + " " + line);
            }
        }
        String last = bodies.getLast();
        String superior = bodies.size() > 1 ? bodies.get(bodies.size() - 2) : "";
        if (COMMITTEE.matcher(Folding.plain(last)).find() && !superior.isEmpty()) {
            return organisationOfCommittee(superior, last);
        }
        String name = NameCasing.body(last);
        return superior.isEmpty() ? name : withUnitOfSuperior(name, superior);
    }

    /**
     * Separates superior and issuing body when one line in capitals holds both: SỞ GIÁO DỤC VÀ ĐÀO TẠO X TRƯỜNG THPT Y.
     */
    private static Stream<String> onePerLine(String line) {
        Matcher m = SECOND_BODY.matcher(Folding.plain(line));
        return m.find() && m.start() > 5 && NameCasing.isCapitals(line)
                ? Stream.of(line.substring(0, m.start()), line.substring(m.end()))
                : Stream.of(line);
    }

    private static final Pattern SECOND_BODY = Pattern.compile(
            "(?<!chi bo)(?<!cong doan)(?<!dang bo)(?<!dang uy)(?<!chi doan)(?<!doan)(?<!hoi dong)(?<!lien doi)(?<!van)(?<!quoc)(?<!va)(?<!,)(?<!-) (?=(?:so (?:lao|y te|tu phap|noi vu|van hoa|giao duc|tai chinh|thong tin|ke hoach)|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|ptdt|th\\b|chinh tri)|phong (?:lao|van hoa|tu phap|y te|noi vu|giao duc)|cong an (?:tinh|huyen|xa|phuong|thanh pho)|hoi lien hiep phu nu|ban thuong vu|ban chap hanh|benh vien|trung tam|uy ban nhan dan xa|uy ban nhan dan phuong|huyen uy|dang uy)\\b)");

    /** Whether the last line ends in the middle of a name, so that the next line continues the name. */
    private static boolean endsInMidName(List<String> bodies) {
        return !bodies.isEmpty()
                && Folding.plain(bodies.getLast()).matches(".*(?:\\b(?:va|ban nhan|nhan|cua|ban|,|-)|[,-])$");
    }

    /**
     * The name of the organisation when the lower line is its standing or executive committee, which issues documents
     * for the organisation: HỘI LHPN TỈNH X / BAN THƯỜNG VỤ. A body named after the committee in the lower line takes
     * precedence.
     */
    private static String organisationOfCommittee(String superior, String inner) {
        Matcher own = COMMITTEE.matcher(Folding.plain(inner));
        if (own.find()
                && own.end() < inner.length()
                && BODY.matcher(Folding.plain(inner.substring(own.end() + 1))).find()) {
            return NameCasing.body(inner.substring(own.end() + 1));
        }
        Matcher unit = UNIT.matcher(Folding.plain(inner));
        String name = NameCasing.body(superior);
        String place = unit.find() ? NameCasing.body(inner.substring(unit.start())) : "";
        return place.isEmpty() ? name : name + " " + withSmallLetter(place);
    }

    /**
     * Completes a department with the unit in the line above it (UBND TỈNH SƠN LA / SỞ …), and a division with its
     * department.
     */
    private static String withUnitOfSuperior(String name, String superior) {
        String plain = Folding.plain(name);
        if (plain.startsWith("phong ") && Folding.plain(superior).matches("(?:cong an|so) .*")) {
            return name + " " + NameCasing.body(superior);
        }
        boolean hasUnit = UnitNames.NAMED.matcher(name).find()
                || OF_AN_AREA.matcher(name).find()
                || plain.startsWith("truong")
                || plain.startsWith("tinh uy");
        Matcher unit = UNIT.matcher(Folding.plain(superior));
        boolean department = plain.matches(
                "^(?:so|phong|ban|chi cuc|van phong|thanh tra|trung tam|cong an|uy ban mat tran|tram|hoi|doan)\\b.*");
        if (hasUnit || !department || !unit.find()) {
            return name;
        }
        String placed = NameCasing.body(superior.substring(unit.start()).toUpperCase(Locale.of("vi")));
        return name + " " + withSmallLetter(placed);
    }

    /** Names with "khu vực" are unique without a province: "Trung tâm Y tế khu vực An Bình". */
    private static final Pattern OF_AN_AREA = Pattern.compile("\\bkhu vực \\p{Lu}", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Begins a unit with a small letter: "Tỉnh Cà Mau" → "tỉnh Cà Mau"; an abbreviation keeps its capitals: "TP Cần
     * Thơ".
     */
    private static String withSmallLetter(String unit) {
        return unit.length() > 1 && Character.isUpperCase(unit.charAt(1))
                ? unit
                : NameCasing.lower(unit.substring(0, 1)) + unit.substring(1);
    }

    /**
     * The first body that a part of the symbol stands for: {@code KH-SLĐTBXH} → Sở Lao động - Thương binh và Xã hội;
     * null when there is none.
     */
    static @Nullable String ofSymbol(String symbol) {
        return Arrays.stream(symbol.split("[-/]"))
                .map(IssuerNames::ofAbbreviation)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /**
     * The body that an abbreviation stands for. An abbreviation that has no meaning as a whole may consist of S, B or
     * P (department, ministry, division) and the abbreviation of a field.
     */
    private static Optional<String> ofAbbreviation(String part) {
        Optional<String> body = expansion(part).filter(Bodies::starts);
        String kind = part.isEmpty() ? null : KINDS.get(part.charAt(0));
        return body.isPresent() || kind == null
                ? body
                : expansion(part.substring(1))
                        .filter(field -> !Bodies.starts(field))
                        .map(field -> kind + " " + field);
    }

    private static final Map<Character, String> KINDS = Map.of('S', "Sở", 'B', "Bộ", 'P', "Phòng");

    /** The only meaning of an abbreviation; empty when it has none or several. */
    private static Optional<String> expansion(String abbreviation) {
        SequencedSet<String> meanings = Aliases.bundled().spellOut(abbreviation);
        return meanings.size() == 1 && !meanings.getFirst().equals(abbreviation)
                ? Optional.of(meanings.getFirst())
                : Optional.empty();
    }
}
