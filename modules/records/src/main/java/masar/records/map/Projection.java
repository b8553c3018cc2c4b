package masar.records.map;

import masar.records.Point;

/**
 * Where a point of the earth lies on the bundled outline of the regions. The outline is drawn in Mercator's projection, which its proportions show; west,
 * north and scale were fitted so that the cities of the reference data lie in their regions ({@code ProjectionTest}). Tiles of the web are
 * in the same projection and fit below it.
 */
public final class Projection {
    /** Width of the drawing. */
    public static final int WIDTH = 730;
    /** Height of the drawing. */
    public static final int HEIGHT = 600;
    /** Degrees east at its left edge. */
    public static final double WEST = 34.47;
    /** Degrees north at its upper edge. */
    public static final double NORTH = 32.23;
    /** Units of the drawing for a degree of longitude. */
    public static final double SCALE = 34.44;

    private Projection() {
    }

    /** How far right. */
    public static double x(double longitude) {
        return (longitude - WEST) * SCALE;
    }

    /** How far down. */
    public static double y(double latitude) {
        return (stretched(NORTH) - stretched(latitude)) * SCALE;
    }

    /** How far right a point lies. */
    public static double x(Point point) {
        return x(point.longitude().doubleValue());
    }

    /** How far down a point lies. */
    public static double y(Point point) {
        return y(point.latitude().doubleValue());
    }

    /** The longitude so far right. */
    public static double longitude(double x) {
        return WEST + x / SCALE;
    }

    /** The latitude so far down. */
    public static double latitude(double y) {
        double north = Math.toRadians(stretched(NORTH) - y / SCALE);
        return Math.toDegrees(2 * Math.atan(Math.exp(north)) - Math.PI / 2);
    }

    // Mercator's latitude in degrees.
    private static double stretched(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
}
