package vn.tincay.base.text;

import java.text.Normalizer;

/** Cleans the file name of an upload for display and download. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of the path, without control characters and characters that file systems refuse; {@code tep} when
     * nothing is left. A long name is cut to 120 characters but keeps an extension of at most nine letters.
     */
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
