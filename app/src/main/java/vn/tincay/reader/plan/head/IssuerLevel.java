package vn.tincay.reader.plan.head;

/** Level of an issuing body, as {@code plan parse} prints it. */
public enum IssuerLevel {
    CENTRAL("trung_ương"),
    MINISTRY("bộ"),
    PROVINCE("tỉnh"),
    DEPARTMENT("sở"),
    DISTRICT("huyện"),
    OFFICE("phòng"),
    COMMUNE("xã"),
    MASS_ORGANISATION("đoàn_thể"),
    OTHER("khác");

    private final String code;

    IssuerLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
