package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a document pasted as one line wherever one of its parts begins. Only a line with both state title and number
 * is such a document; other lines stay unchanged.
 */
final class OneLineDocument {
    private static final int SHORTEST = 150;
    private static final Pattern STATE = Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM ");
    private static final Pattern NUMBER = Pattern.compile("\\bSố ?: ?[\\d._… ]{0,12}[/-]");
    private static final String KIND = "(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN)";
    private static final String OFFICE =
            "(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|TRƯỞNG CÔNG AN|BÍ THƯ|CHÁNH VĂN PHÒNG)";
    private static final Pattern BREAK = Pattern.compile(String.join(
            "|",
            " (?=CỘNG H(?:ÒA|OÀ) XÃ HỘI)",
            " (?=Độc lập ?[-–] ?Tự do)",
            "(?<=[hH]ạnh phúc) (?=\\p{Lu})",
            " (?=Số ?: ?[\\d._… ]{0,12}[/-] ?\\p{Lu})",
            "(?<=[/-][\\p{Lu}&]{2,20}) (?=\\p{Lu}\\p{Ll}{1,9}(?: [\\p{L}.-]{1,9}){0,4}, ngày)",
            "(?<=[/-][\\p{Lu}&]{2,20}) (?=CỘNG H)",
            "(?<=năm 20\\d\\d) (?=" + KIND + "\\b)",
            "(?<=" + KIND + ") (?=\\p{Lu}\\p{Ll}|V/v)",
            " (?=(?:Thực hiện|Căn cứ|Triển khai) (?:Kế hoạch|Quyết định|Luật|Nghị quyết|Nghị định|Công văn|Chương trình|Chỉ thị) (?:số|\\p{Lu}))",
            " (?=[IVX]{1,5}\\. \\p{Lu}{2})",
            "(?<=[\\p{L}\\d%:.;)]) (?=\\d{1,2}\\. (?:\\p{Lu}|\\d{1,3}(?:,\\d)? ?%))",
            "(?<=[IVX]{1,5}\\. [\\p{Lu} ,]{1,60}\\p{Lu}) (?=\\p{Lu}\\p{Ll})",
            "(?<=[:;.]) (?=[-+] \\p{L})",
            " (?=Nơi nhận ?:)",
            "(?<=[.;])(?<!\\b(?:TM|KT|TL|TUQ|Q)\\.) (?=(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2}|(?:PHÓ )?" + OFFICE + "\\b)",
            "(?<=\\p{Lu}{2}) (?=KT\\. ?\\p{Lu}{2})",
            "(?<=" + OFFICE + ") (?=PHÓ |\\p{Lu}\\p{Ll})"));

    private OneLineDocument() {}

    static List<String> separate(List<String> lines) {
        List<String> apart = new ArrayList<>();
        for (String line : lines) {
            boolean whole = line.length() >= SHORTEST
                    && STATE.matcher(line).find()
                    && NUMBER.matcher(line).find();
            apart.addAll(whole ? List.of(BREAK.split(line)) : List.of(line));
        }
        return apart;
    }
}
