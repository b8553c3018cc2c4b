package masar.records.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.records.Point;

/** The outline of the regions that pages draw, read for the question whether a point lies in the Kingdom. */
public final class Outline {
    /** Where pages find the drawing. */
    public static final String FILE = "/masar/map/kingdom.svg";
    /** The outline is a simplified one, and islands are missing: so much of the drawing's units beside it still counts, about 20 km. */
    private static final double NEAR = 6;
    private static final Pattern REGION = Pattern.compile("<path [^>]*id=\"r(\\d\\d)\" d=\"([^\"]+)\"");
    private static final Map<String, List<double[][]>> REGIONS = read();

    private Outline() {
    }

    /** Whether a point lies in the Kingdom, or so near its outline that the drawing may be what is wrong. */
    public static boolean holds(Point point) {
        double x = Projection.x(point);
        double y = Projection.y(point);
        return REGIONS.values().stream().flatMap(List::stream).anyMatch(piece -> inside(piece, x, y) || distance(piece, x, y) <= NEAR);
    }

    /** How far a point lies outside a region, in units of the drawing; 0 inside. */
    static double outside(String region, Point point) {
        double x = Projection.x(point);
        double y = Projection.y(point);
        return REGIONS.get(region).stream().mapToDouble(piece -> inside(piece, x, y) ? 0 : distance(piece, x, y)).min().orElseThrow();
    }

    // A line to the right crosses the border an odd number of times.
    private static boolean inside(double[][] piece, double x, double y) {
        boolean in = false;
        for (int i = 0, j = piece.length - 1; i < piece.length; j = i++) {
            double[] a = piece[i];
            double[] b = piece[j];
            if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
                in = !in;
            }
        }
        return in;
    }

    private static double distance(double[][] piece, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0, j = piece.length - 1; i < piece.length; j = i++) {
            double dx = piece[i][0] - piece[j][0];
            double dy = piece[i][1] - piece[j][1];
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - piece[j][0]) * dx + (y - piece[j][1]) * dy) / length));
            nearest = Math.min(nearest, Math.hypot(x - piece[j][0] - along * dx, y - piece[j][1] - along * dy));
        }
        return nearest;
    }

    private static Map<String, List<double[][]>> read() {
        try (InputStream in = Outline.class.getResourceAsStream("/META-INF/resources" + FILE)) {
            Map<String, List<double[][]>> regions = new LinkedHashMap<>();
            Matcher found = REGION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                List<double[][]> pieces = new ArrayList<>();
                for (String piece : found.group(2).split("z")) {
                    pieces.add(piece(piece.substring(1).split("[l ]")));
                }
                regions.put(found.group(1), pieces);
            }
            return regions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The first pair says where it begins, each other how far on.
    private static double[][] piece(String... pairs) {
        double[][] corners = new double[pairs.length][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[i].split(",");
            x += Double.parseDouble(pair[0]);
            y += Double.parseDouble(pair[1]);
            corners[i] = new double[] {x, y};
        }
        return corners;
    }
}
