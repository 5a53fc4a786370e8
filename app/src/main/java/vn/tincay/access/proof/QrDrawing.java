package vn.tincay.access.proof;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG image. */
public final class QrDrawing {

    private static final int MARGIN = 4;

    private final QrCode picture;

    public QrDrawing(String text) {
        picture = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    public int size() {
        return picture.size + 2 * MARGIN;
    }

    /** The dark squares as an SVG path, {@link #size()} units wide; neighbours in a row form one rectangle. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                int from = x;
                while (x < picture.size && picture.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
