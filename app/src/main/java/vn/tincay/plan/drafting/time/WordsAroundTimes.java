package vn.tincay.plan.drafting.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that may stand around a time without changing it: "dự kiến hoàn thành trong quý II". */
final class WordsAroundTimes {

    private static final Set<String> KNOWN = Set.copyOf(List.of(
            ("tu den toi het truoc ngay trong vao va hoan thanh xong thuc hien cham nhat muon la thoi gian han du kien nam"
                            + " thang quy dinh ky thuong xuyen lien tuc to chuc trien khai bao cao gui nop ket qua dot xuat"
                            + " moi hang giai doan khi co yeu cau theo dip lan bat ke moc tien do dien ra duoc cua cac"
                            + " phat sinh can suot ca quanh thuong nhat")
                    .split(" ")));

    private static final Pattern PHRASES =
            Pattern.compile("(?:trong )?thang hanh dong|(?<!\\p{L})lan dau(?!\\p{L})|(?<!\\p{L})bat dau(?!\\p{L})");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    private WordsAroundTimes() {}

    /** Whether some word around the times is none of the known words or phrases. */
    static boolean sayMore(String around) {
        return BETWEEN.splitAsStream(PHRASES.matcher(around).replaceAll(" "))
                .anyMatch(word -> !word.isEmpty() && !KNOWN.contains(word));
    }
}
