package vn.tincay.base.web.input.text;

import java.util.List;

/**
 * The page that keeps a whole form and asks to correct the fields with unprintable characters.
 *
 * @param action the address the form is sent to, unchanged
 */
public record UnprintableFieldsPage(String action, List<Field> fields) {

    public record Field(String name, String text, boolean wrong) {}
}
