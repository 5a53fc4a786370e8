package vn.tincay.reader.facts.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds parts of a sentence of objectives whose figures are no targets: exceptions ("trừ …"), conditions ("ngành nào …
 * thì …"), and starting values ("từ 12% năm 2023 xuống còn 7%").
 */
final class IgnoredFigures {
    private static final List<Pattern> ALL = List.of(
            Pattern.compile("^(?:ngoai tru|tru|khong ke|khong tinh|khong bao gom)\\b(?! khi)[^;.(),]{0,200}"),
            Pattern.compile(
                    "(?<=[^ ] ?)\\b(?:ngoai tru|tru|khong ke|khong tinh|khong bao gom)\\b(?! khi)(?:[^;.()]|\\.(?=\\d)){0,200}"),
            Pattern.compile("[,;] rieng (?:doi voi )?(?:[^;.()]|\\.(?=\\d)){0,160}"),
            Pattern.compile(
                    "\\((?:ket qua |so lieu )?(?:cuoi )?nam 20\\d\\d(?: (?:la|moi dat|chi dat|da dat|thuc hien|moi co|chi co|uoc)\\b| ?:)[^()]{0,80}\\)"),
            Pattern.compile("\\((?:rieng|hien nay|hien|hien tai|nam truoc|ket qua|uoc)\\b[^()]{0,120}\\)"),
            Pattern.compile(
                    "(?<![^.;] )\\b(?:nganh|don vi|noi|co quan|dia phuong|truong|xa|thon|truong hop|ho)\\b[^.;]{0,120}\\bkhong (?:ap dung|bat buoc|phai|xet|thuoc dien)\\b[^.;]{0,80}"),
            Pattern.compile(
                    "(?<![^.;] )\\b(?:(?:doi voi )?(?:cac |nhung )?(?:nganh|don vi|noi|co quan|dia phuong|truong|xa|thon|ban|neu|truong hop)\\b[^.;]{0,160})\\bthi\\b[^.;]{0,160}"),
            Pattern.compile(
                    "\\btu (?:muc )?\\d{1,3}(?:[.,]\\d{1,2})? ?(?:%|[\\p{L}]{2,12}|[\\p{L}]{2,6} [\\p{L}]{2,6})?(?: (?:vao |o |cua )?nam 20\\d\\d)?,?(?= (?:giam )?(?:xuong|len|con)\\b)"),
            Pattern.compile(
                    "\\btu (?:muc )?\\d{1,4}(?:,\\d{1,2})? [\\p{L} ]{2,20}/ ?1[\\d.]{2,6} [\\p{L} ]{2,24}?(?= (?:giam )?(?:xuong|len|con)\\b)"),
            Pattern.compile("\\bso voi (?:muc )?\\d{1,3}(?:[.,]\\d{1,2})? ?%(?: (?:cua )?nam 20\\d\\d)?"));

    private IgnoredFigures() {}

    /** The folded sentence with the ignored parts replaced by spaces; its length stays the same. */
    static String blanked(String plain) {
        StringBuilder blanked = new StringBuilder(plain);
        for (Pattern aside : ALL) {
            Matcher m = aside.matcher(plain);
            while (m.find()) {
                for (int i = m.start(); i < m.end(); i++) {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }
}
