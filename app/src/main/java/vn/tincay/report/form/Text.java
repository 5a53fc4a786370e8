package vn.tincay.report.form;

/** The same words in both languages of the interface. */
public record Text(String vi, String en) {

    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
