package vn.tincay.base.web.input;

import java.util.List;

/**
 * What a form sent, kept whole, with the fields that hold characters no paper can show.
 *
 * @param action where the form goes, as it went before
 */
public record LettersPage(String action, List<Field> fields) {

    public record Field(String name, String text, boolean wrong) {}
}
