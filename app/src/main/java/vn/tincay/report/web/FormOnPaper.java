package vn.tincay.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as on paper, with everything a template shows of it in the reader's language. */
public record FormOnPaper(List<Part> parts) {

    public boolean hasRequired() {
        return lines().anyMatch(Line::required);
    }

    /** Whether a figure of the period before stands under any box. */
    public boolean hasEarlier() {
        return lines().flatMap(line -> line.boxes().stream()).anyMatch(box -> box.before() != null);
    }

    private Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.grids().stream()).flatMap(grid -> grid.lines().stream());
    }

    public record Part(String code, String title, List<Words> words, List<Grid> grids) {}

    public record Words(String name, String title, @Nullable String help, boolean required, String text, String was) {}

    public record Grid(
            String id, String caption, @Nullable String note, boolean list, List<String> columns, List<Line> lines) {}

    public record Line(String id, String title, String unit, boolean heading, List<Box> boxes) {

        public boolean required() {
            return boxes.stream().anyMatch(Box::required);
        }
    }

    /**
     * @param name of the input; empty where the form has no cell
     * @param was what is stored, so that the server can tell whether somebody else changed it
     * @param before last period's value
     * @param source what stands behind the value, with its address
     * @param check a doubt, or the reason it was given back
     * @param sum what lies beside the agency's own part in a consolidated draft; null elsewhere
     */
    public record Box(
            String name,
            String labels,
            String value,
            String was,
            @Nullable String before,
            boolean computed,
            boolean required,
            @Nullable String source,
            @Nullable String sourceHref,
            @Nullable String check,
            @Nullable Sum sum) {

        static final Box EMPTY = new Box("", "", "", "", null, true, false, null, null, null, null);

        public boolean isEmpty() {
            return name.isEmpty();
        }
    }

    /**
     * A cell of a consolidated draft: its box holds the agency's own part.
     *
     * @param below the sum of the versions below, with the address of its parts
     * @param total own part and sum together: what is signed
     * @param before the total of the period before; null when there was none
     * @param live the sum of everything that is stored now, accepted or not; null when it is the total
     * @param asks whether the own part is exactly the sum from below and nobody has said that it is meant
     */
    public record Sum(
            String below,
            String href,
            String total,
            @Nullable String before,
            @Nullable String live,
            boolean asks) {}
}
