package vn.tincay.bench.abuse;

import java.util.List;
import vn.tincay.bench.paper.HeavyArchive;
import vn.tincay.bench.paper.HeavyHtml;
import vn.tincay.bench.paper.HeavyPdf;
import vn.tincay.bench.paper.HeavyText;

/** All attacks; the one that kills the database comes last. */
public final class Attacks {

    private Attacks() {}

    public static List<Attack> all(int kills) {
        return List.of(
                Reading.files("pages of merged cells", List.of(HeavyHtml::mergedCells, HeavyHtml::repeatedCells)),
                Reading.files("pages of attributes", List.of(HeavyHtml::attributes)),
                Reading.files(
                        "Word files of empty paragraphs",
                        List.of(HeavyArchive::paragraphs, HeavyArchive::countedParagraphs)),
                Reading.files("PDF bombs", List.of(HeavyPdf::bomb, HeavyPdf::compressedTwice)),
                Reading.files(
                        "PDF files that draw nothing",
                        List.of(
                                () -> HeavyPdf.drawing(90_000),
                                () -> HeavyPdf.drawing(131_000),
                                () -> HeavyPdf.drawing(1_000_000))),
                new Workbooks(),
                Reading.texts("pasted texts of long lines", HeavyText.all()),
                SilentBodies.silent(),
                SilentBodies.trickling(),
                ManyGuesses.besideAnOffice(),
                ManyGuesses.fromEverywhere(),
                new ManyCodes(),
                new FallingDatabase(kills));
    }
}
