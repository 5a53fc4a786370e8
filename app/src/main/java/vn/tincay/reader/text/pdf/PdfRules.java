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

/** Collects the vertical lines drawn on a page: the borders between the cells of its tables. */
final class PdfRules {
    private static final float THIN = 3;
    private static final float SHORTEST = 7;
    private static final int MAX = 4_000;
    private static final int MAX_AT_ONE_PLACE = 200;

    /** A vertical line; its ends are measured from the top of the page. */
    private record Rule(float top, float bottom) {}

    private final NavigableMap<Integer, List<Rule>> rules = new TreeMap<>();
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
        for (Map.Entry<Integer, List<Rule>> at : rules.subMap(Math.round(left) - 1, true, Math.round(right) + 1, true)
                .entrySet()) {
            for (Rule rule : at.getValue()) {
                if (rule.top() <= y && y <= rule.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean moveTo(List<COSBase> operands) {
        if (operands.size() < 2) {
            return false;
        }
        lastX = number(operands, 0);
        lastY = number(operands, 1);
        return true;
    }

    /** Records the vertical sides of a drawn rectangle: a frame has two borders, a thin rectangle is one. */
    private void rectangle(Matrix matrix, float x, float y, float width, float height) {
        add(matrix, x, y, x, y + height);
        if (Math.abs(width) > THIN) {
            add(matrix, x + width, y, x + width, y + height);
        }
    }

    private void add(Matrix matrix, float x1, float y1, float x2, float y2) {
        float left = x(matrix, x1, y1);
        float top = y(matrix, x1, y1);
        float bottom = y(matrix, x2, y2);
        boolean upright = Math.abs(left - x(matrix, x2, y2)) < 1 && Math.abs(top - bottom) >= SHORTEST;
        if (upright && ++count <= MAX) {
            List<Rule> here = rules.computeIfAbsent(Math.round(left), place -> new ArrayList<>());
            if (here.size() < MAX_AT_ONE_PLACE) {
                here.add(new Rule(Math.min(top, bottom), Math.max(top, bottom)));
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
