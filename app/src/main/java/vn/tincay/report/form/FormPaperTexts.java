package vn.tincay.report.form;

/**
 * The Vietnamese texts of a form on paper besides its sections. <code>{agency}</code>, <code>{receiver}</code> and
 * <code>{subject}</code> are placeholders for the reporter, the receiver and the subject with its period.
 *
 * @param file a short name of the form for file names: {@code Tháng hành động}
 * @param opening sentence before the first section, usually the legal basis; without its final punctuation
 * @param closing sentence before the signature; without its final punctuation
 */
public record FormPaperTexts(String file, String opening, String closing) {

    private static final String CLOSING = "Trên đây là báo cáo {subject}, {agency} kính báo cáo {receiver}";

    /** The default texts for a form that has none; they quote the form's citation. */
    public static FormPaperTexts of(String code, String citation) {
        return new FormPaperTexts(
                code,
                "Thực hiện chế độ báo cáo theo quy định (" + citation + "), {agency} báo cáo {subject} như sau",
                CLOSING);
    }

    /**
     * The closing sentence. Without a receiver, the last part of a sentence that names one is replaced by the reporter.
     */
    public String closing(boolean hasReceiver) {
        int last = closing.lastIndexOf(',');
        boolean names = last > 0 && closing.indexOf("{receiver}", last) > 0;
        return hasReceiver || !names ? closing : closing.substring(0, last) + " của {agency}";
    }
}
