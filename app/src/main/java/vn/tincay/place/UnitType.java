package vn.tincay.place;

import java.util.Locale;

/**
 * The type of a unit (Law on Organisation of Local Government). The word is part of the official name, so it is the
 * same in every language of the interface.
 */
public enum UnitType {
    MUNICIPALITY("Thành phố", UnitLevel.PROVINCE),
    PROVINCE("Tỉnh", UnitLevel.PROVINCE),
    URBAN_DISTRICT("Quận", UnitLevel.DISTRICT),
    RURAL_DISTRICT("Huyện", UnitLevel.DISTRICT),
    TOWN("Thị xã", UnitLevel.DISTRICT),
    CITY("Thành phố", UnitLevel.DISTRICT),
    WARD("Phường", UnitLevel.COMMUNE),
    COMMUNE("Xã", UnitLevel.COMMUNE),
    TOWNSHIP("Thị trấn", UnitLevel.COMMUNE),
    SPECIAL_ZONE("Đặc khu", UnitLevel.COMMUNE);

    private final String word;
    private final UnitLevel level;

    UnitType(String word, UnitLevel level) {
        this.word = word;
        this.level = level;
    }

    public String word() {
        return word;
    }

    public UnitLevel level() {
        return level;
    }

    /** The type in the table and in the machine interface: {@code special-zone}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static UnitType ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
