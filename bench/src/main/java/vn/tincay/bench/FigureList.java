package vn.tincay.bench;

import java.util.ArrayList;
import java.util.List;

/** Collects the figures of the running measurement and prints each when it is added. */
final class FigureList {

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
        System.out.printf(
                "  %-58s %12s %-12s %-7s%n",
                figure.name(),
                Figure.number(figure.value()),
                figure.goal() == null ? "" : figure.goal(),
                figure.verdict());
        printDetail("DHIS2", figure.peer());
        printDetail("bare SQL", figure.ratio());
        printDetail("wall, CPU", figure.cpu());
        printDetail("note", figure.note());
    }

    /** Returns the figures added since the last call. */
    List<Figure> take() {
        var taken = List.copyOf(figures);
        figures.clear();
        return taken;
    }

    private static void printDetail(String label, String words) {
        if (!words.isEmpty()) {
            System.out.printf("      %-10s %s%n", label, words);
        }
    }
}
