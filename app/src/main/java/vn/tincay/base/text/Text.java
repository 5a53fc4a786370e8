package vn.tincay.base.text;

import java.io.Serializable;

/** A text in both languages of the interface. */
public record Text(String vi, String en) implements Serializable {

    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
