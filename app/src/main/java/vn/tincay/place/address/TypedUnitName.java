package vn.tincay.place.address;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.UnitType;

/**
 * A typed name, split into the type it begins with (in full or abbreviated) and the rest.
 *
 * @param whole everything, folded
 * @param types what the words at the beginning can mean; empty when the text begins with no type
 * @param name folded, without the type
 * @param spelling the spelling of the name, with diacritics
 */
record TypedUnitName(String whole, Set<UnitType> types, String name, String spelling) {

    /** The types that the words at the beginning of a name can mean, by those words in folded form. */
    private static final Map<String, Set<UnitType>> TYPES = typesByWord();

    static final Set<String> TYPE_WORDS = Set.of(
            "tinh", "thanh", "pho", "huyen", "quan", "thi", "xa", "phuong", "tran", "dac", "khu", "tp", "tx", "tt", "h",
            "q", "p", "x", "t");

    static TypedUnitName read(String text) {
        var folded = VietnameseText.fold(text);
        var spelling = VietnameseText.spelling(text);
        for (var type : TYPES.entrySet()) {
            var prefix = type.getKey() + " ";
            if (folded.startsWith(prefix) && folded.length() > prefix.length()) {
                int words = type.getKey().split(" ").length;
                return new TypedUnitName(
                        folded, type.getValue(), folded.substring(prefix.length()), withoutFirstWords(spelling, words));
            }
            // p12, q.1: an abbreviated type may have no space before a number.
            if (type.getKey().length() <= 2 && folded.matches(type.getKey() + "\\d+")) {
                var number = folded.substring(type.getKey().length());
                return new TypedUnitName(folded, type.getValue(), number, number);
            }
        }
        return new TypedUnitName(folded, Set.of(), folded, spelling);
    }

    private static String withoutFirstWords(String text, int words) {
        var rest = text;
        for (int i = 0; i < words; i++) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    private static Map<String, Set<UnitType>> typesByWord() {
        var cities = Set.of(UnitType.MUNICIPALITY, UnitType.CITY);
        var types = new LinkedHashMap<String, Set<UnitType>>();
        types.put("thanh pho", cities);
        types.put("thi tran", Set.of(UnitType.TOWNSHIP));
        types.put("dac khu", Set.of(UnitType.SPECIAL_ZONE));
        types.put("thi xa", Set.of(UnitType.TOWN));
        types.put("phuong", Set.of(UnitType.WARD));
        types.put("huyen", Set.of(UnitType.RURAL_DISTRICT));
        types.put("tinh", Set.of(UnitType.PROVINCE));
        types.put("quan", Set.of(UnitType.URBAN_DISTRICT));
        types.put("xa", Set.of(UnitType.COMMUNE));
        types.put("tp", cities);
        types.put("tx", Set.of(UnitType.TOWN));
        types.put("tt", Set.of(UnitType.TOWNSHIP));
        types.put("h", Set.of(UnitType.RURAL_DISTRICT));
        types.put("q", Set.of(UnitType.URBAN_DISTRICT));
        types.put("p", Set.of(UnitType.WARD));
        types.put("x", Set.of(UnitType.COMMUNE));
        types.put("t", Set.of(UnitType.PROVINCE));
        return types;
    }
}
