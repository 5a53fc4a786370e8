package vn.tincay.document.web;

import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.DocumentType;

/**
 * The form of a paper that was made elsewhere.
 *
 * @param next the next number of this year's book, as written
 */
public record NewEntryPage(DocumentType type, int year, String next, FormInput input) {

    public String back() {
        return "/numbers?type=" + type + "&year=" + year;
    }
}
