package vn.tincay.bench.paper;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Pages that expand to millions of cells, attributes or characters. */
public final class HeavyHtml {

    private static final int CELLS = 45_000;
    private static final int MAX_ATTRIBUTES = 500;
    private static final int BYTES = 19_000_000;
    private static final String LONG_WORDS = "Hỗ trợ người bị bạo lực. ".repeat(80);

    private HeavyHtml() {}

    /** One row of cells that each span 60 columns and 99 rows: 1.17 MB for 267 million cells. */
    public static HeavyFile mergedCells() {
        return file("cells.html", "<table><tr>", n -> "<td colspan=60 rowspan=99>".repeat(n), "</table>", CELLS, 2);
    }

    /** Eighteen tables that each stay below every limit, with long cells repeated in 99 rows. */
    public static HeavyFile repeatedCells() {
        var cell = "<td rowspan=99>" + LONG_WORDS + "</td>";
        IntFunction<String> tables =
                n -> ("<table><tr>" + cell.repeat(350) + "</tr>" + "<tr></tr>".repeat(98) + "</table>").repeat(n);
        return file("rows.html", "", n -> n == 0 ? "<p>" + LONG_WORDS : tables.apply(n), "", 18, 0);
    }

    /** Tags with the largest number of attributes that the parser accepts. */
    public static HeavyFile attributes() {
        var tag = new StringBuilder("<p");
        for (int i = 0; i < MAX_ATTRIBUTES; i++) {
            tag.append(' ').append(Integer.toString(i, Character.MAX_RADIX)).append('a');
        }
        tag.append(">a\n");
        return file("attributes.html", "", n -> tag.toString().repeat(n), "", BYTES / tag.length(), 1);
    }

    private static HeavyFile file(
            String name, String before, IntFunction<String> part, String after, int many, int few) {
        IntFunction<byte[]> page = n -> ("<html><body><p>KẾ HOẠCH</p><p>Bảo vệ trẻ em</p>" + before + part.apply(n)
                        + after + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        return new HeavyFile(name, page.apply(many), page.apply(few));
    }
}
