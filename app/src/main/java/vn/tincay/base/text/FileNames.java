package vn.tincay.base.text;

import java.text.Normalizer;

/** Makes a sender's file name fit to be shown and to be offered again. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of the path, without control characters and what file systems refuse; the ending is kept. */
    public static String clean(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .replaceAll("^[. ]+|[. ]+$", "")
                .strip();
        if (name.isEmpty()) {
            return "tep";
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
