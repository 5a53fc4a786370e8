package vn.tincay.document.number;

import java.util.Optional;

/** Types of administrative documents with their abbreviations (Decree 30/2020/NĐ-CP, Annex III, part I). */
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    ANNOUNCEMENT("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    SCHEME("PA", "Phương án"),
    PROJECT("ĐA", "Đề án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    SUBMISSION("TTr", "Tờ trình"),
    TELEGRAM("CĐ", "Công điện"),
    INVITATION("GM", "Giấy mời"),
    /** An official letter (công văn) has neither an abbreviation nor a type name on the paper. */
    LETTER("", "");

    private final String letters;
    private final String title;

    DocumentType(String letters, String title) {
        this.letters = letters;
        this.title = title;
    }

    public String letters() {
        return letters;
    }

    /** The name of the type, the same in every language since it is part of the document. */
    public String title() {
        return title;
    }

    public static Optional<DocumentType> ofLetters(String letters) {
        for (var type : values()) {
            if (type != LETTER && type.letters.equals(letters)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
