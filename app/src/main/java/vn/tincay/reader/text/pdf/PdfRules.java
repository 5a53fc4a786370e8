package vn.tincay.reader.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Collects the lines drawn on a page: the borders of the cells of its tables. */
final class PdfRules {
    private static final float THIN = 3;
    private static final float SHORTEST = 7;
    private static final int MAX_RULES = 8_000;
    private static final int MAX_AT_ONE_PLACE = 200;

    /** The two ends of a line, measured from the top of the page if it is upright, from the left if it is level. */
    private record Rule(float from, float to) {

        private boolean covers(float place) {
            return from - NEAR <= place && place <= to + NEAR;
        }
    }

    /** A cell with a border on each side, in points from the left and from the top of the page. */
    record Cell(int left, int right, int top, int bottom) {

        boolean holds(float x, float y) {
            return left < x && x < right && top < y && y < bottom;
        }
    }

    private static final float NEAR = 1;

    private final NavigableMap<Integer, List<Rule>> uprights = new TreeMap<>();
    private final NavigableMap<Integer, List<Rule>> levels = new TreeMap<>();
    private final PDRectangle page;
    private float lastX;
    private float lastY;
    private int count;

    PdfRules(PDPage page) {
        this.page = page.getCropBox();
    }

    /** Records what a drawing operator draws, in the coordinates of {@code matrix}. */
    void draw(Operator operator, List<COSBase> operands, Matrix matrix) {
        switch (operator.getName()) {
            case "m" -> moveTo(operands);
            case "l" -> {
                float x = lastX;
                float y = lastY;
                if (moveTo(operands)) {
                    add(matrix, x, y, lastX, lastY);
                }
            }
            case "re" -> {
                if (operands.size() >= 4) {
                    rectangle(
                            matrix, number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
                }
            }
            default -> {}
        }
    }

    /** Whether a border stands between two positions of a line. */
    boolean hasBorderBetween(float left, float right, float y) {
        for (Map.Entry<Integer, List<Rule>> at : uprights.subMap(
                        Math.round(left) - 1, true, Math.round(right) + 1, true)
                .entrySet()) {
            for (Rule rule : at.getValue()) {
                if (rule.from() <= y && y <= rule.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The cell around a place; null when a border is missing on one side. */
    @Nullable
    Cell cellAt(float x, float y) {
        Integer left = nearest(uprights.headMap(Math.round(x), true).descendingMap(), y);
        Integer right = left == null ? null : nearest(uprights.tailMap(Math.round(x), false), y);
        Integer top = right == null
                ? null
                : nearest(levels.headMap(Math.round(y), true).descendingMap(), x);
        Integer bottom = top == null ? null : nearest(levels.tailMap(Math.round(y), false), x);
        return left == null || right == null || top == null || bottom == null
                ? null
                : new Cell(left, right, top, bottom);
    }

    /** The first coordinate at which a line crosses this position of the other axis; null when there is none. */
    private static @Nullable Integer nearest(NavigableMap<Integer, List<Rule>> lines, float position) {
        for (Map.Entry<Integer, List<Rule>> at : lines.entrySet()) {
            for (Rule rule : at.getValue()) {
                if (rule.covers(position)) {
                    return at.getKey();
                }
            }
        }
        return null;
    }

    private boolean moveTo(List<COSBase> operands) {
        if (operands.size() < 2) {
            return false;
        }
        lastX = number(operands, 0);
        lastY = number(operands, 1);
        return true;
    }

    /** Records the sides of a drawn rectangle: a frame has two borders in each direction, a thin rectangle is one. */
    private void rectangle(Matrix matrix, float x, float y, float width, float height) {
        add(matrix, x, y, x, y + height);
        add(matrix, x, y, x + width, y);
        if (Math.abs(width) > THIN) {
            add(matrix, x + width, y, x + width, y + height);
        }
        if (Math.abs(height) > THIN) {
            add(matrix, x, y + height, x + width, y + height);
        }
    }

    private void add(Matrix matrix, float x1, float y1, float x2, float y2) {
        float left = x(matrix, x1, y1);
        float top = y(matrix, x1, y1);
        float right = x(matrix, x2, y2);
        float bottom = y(matrix, x2, y2);
        boolean upright = Math.abs(left - right) < 1 && Math.abs(top - bottom) >= SHORTEST;
        boolean level = Math.abs(top - bottom) < 1 && Math.abs(left - right) >= SHORTEST;
        if (upright) {
            record(uprights, left, top, bottom);
        } else if (level) {
            record(levels, top, left, right);
        }
    }

    private void record(NavigableMap<Integer, List<Rule>> lines, float place, float from, float to) {
        if (++count <= MAX_RULES) {
            List<Rule> here = lines.computeIfAbsent(Math.round(place), at -> new ArrayList<>());
            if (here.size() < MAX_AT_ONE_PLACE) {
                here.add(new Rule(Math.min(from, to), Math.max(from, to)));
            }
        }
    }

    private float x(Matrix matrix, float x, float y) {
        return matrix.transformPoint(x, y).x - page.getLowerLeftX();
    }

    private float y(Matrix matrix, float x, float y) {
        return page.getUpperRightY() - matrix.transformPoint(x, y).y;
    }

    private static float number(List<COSBase> operands, int i) {
        return operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
