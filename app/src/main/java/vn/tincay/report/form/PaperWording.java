package vn.tincay.report.form;

/**
 * What a form says on paper besides its sections, in Vietnamese. <code>{agency}</code>, <code>{receiver}</code> and
 * <code>{subject}</code> stand for who reports, to whom and what about with the period.
 *
 * @param file the form in a word or two, for names of files: {@code Tháng hành động}
 * @param opening sentence before the first section, usually the legal basis; without its final mark
 * @param closing sentence before the signature; without its final mark
 */
public record PaperWording(String file, String opening, String closing) {

    private static final String CLOSING = "Trên đây là báo cáo {subject}, {agency} kính báo cáo {receiver}";

    /** For a form that says nothing: by its citation. */
    static PaperWording of(String code, String citation) {
        return new PaperWording(
                code,
                "Thực hiện chế độ báo cáo theo quy định (" + citation + "), {agency} báo cáo {subject} như sau",
                CLOSING);
    }

    /** The closing sentence without its receiver, where a report has none: the last part is left out. */
    public String closing(boolean hasReceiver) {
        int last = closing.lastIndexOf(',');
        boolean names = last > 0 && closing.indexOf("{receiver}", last) > 0;
        return hasReceiver || !names ? closing : closing.substring(0, last) + " của {agency}";
    }
}
