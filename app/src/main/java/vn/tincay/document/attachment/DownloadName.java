package vn.tincay.document.attachment;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the file name of a download from its content and its owner, in letters that every system accepts: {@code
 * BC-thang-hanh-dong-2026_UBND-xa-Thanh-An.docx}. Callers never pass the name of a person.
 */
public final class DownloadName {

    private static final int LONGEST = 120;

    private DownloadName() {}

    /** @param ending the file extension without the dot */
    public static String of(String ending, String... parts) {
        var name = Stream.of(parts)
                .map(DownloadName::asciiLetters)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        int room = LONGEST - ending.length() - 1;
        var cut = name.length() <= room ? name : name.substring(0, room).replaceFirst("[-_][^-_]*$", "");
        return (cut.isEmpty() ? "tep" : cut) + "." + ending;
    }

    private static String asciiLetters(String part) {
        var shortened = part.replaceFirst("^Ủy ban nhân dân ", "UBND ")
                .replaceFirst("^Hội đồng nhân dân ", "HĐND ")
                .replaceFirst("^Hội Liên hiệp Phụ nữ ", "Hội LHPN ");
        return Normalizer.normalize(shortened.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
