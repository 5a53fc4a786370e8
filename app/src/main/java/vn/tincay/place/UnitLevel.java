package vn.tincay.place;

/** The levels of the state below the whole country. Districts ended on 30/6/2025. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The level of a code, which follows from its length: 2, 3 or 5 digits (Decision 124/2004/QĐ-TTg). */
    public static UnitLevel ofCode(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 3 -> DISTRICT;
            case 5 -> COMMUNE;
            default -> throw new IllegalArgumentException("no unit has a code like " + code);
        };
    }
}
