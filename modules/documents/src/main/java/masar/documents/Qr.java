package masar.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as a drawing of lines: sharp at any size, and a few hundred bytes. */
final class Qr {
    /** White around it, in modules; the standard asks for four. */
    private static final int QUIET = 4;

    private Qr() {
    }

    /** An SVG of a text. */
    static String svg(String text) {
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + text, e);
        }
        int size = matrix.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); ) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x - from).append("v1h").append(from - x).append('z');
                }
                x = Math.max(x, from + 1);
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"26mm\" height=\"26mm\" viewBox=\"0 0 " + size + " " + size
                + "\"><path fill=\"#0d121c\" d=\"" + path + "\"/></svg>";
    }
}
