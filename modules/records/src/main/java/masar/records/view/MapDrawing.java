package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.records.MapTiles;
import masar.records.Point;
import masar.records.Reference;
import masar.records.map.Projection;
import masar.ui.Wishes;

/** What the map of the Kingdom shows besides its outline: cities at their places, a mark, and tiles where an operator wants them. */
@Named("mapDrawing")
@ApplicationScoped
public class MapDrawing {
    /** The zoom at which the whole Kingdom takes some twenty tiles. */
    private static final int ZOOM = 6;
    /** The latitude at which Mercator's square ends. */
    private static final double MERCATOR_EDGE = 85.0511287798066;
    @Inject Reference reference;

    /** A city on the map, and its degrees for the script. */
    public record Spot(String code, String name, String region, String x, String y, String latitude, String longitude) {
    }

    /** One tile below the outline. */
    public record Tile(String address, String x, String y, String size) {
    }

    /** The regions. */
    public List<masar.records.Named> getRegions() {
        return reference.regions();
    }

    /** The cities of the reference data, in the language of this request. */
    public List<Spot> getCities() {
        boolean english = "en".equals(Wishes.now().language());
        return reference.cities().stream().map(c -> {
            Point at = new Point(c.latitude(), c.longitude());
            return new Spot(c.code(), english ? c.nameEn() : c.nameAr(), c.region(), x(at), y(at), at.latitude().toPlainString(), at.longitude().toPlainString());
        }).toList();
    }

    /** How far right a point lies. */
    public String x(Point point) {
        return plain(Projection.x(point));
    }

    /** How far down a point lies. */
    public String y(Point point) {
        return plain(Projection.y(point));
    }

    /** Where the drawing begins, in degrees east. */
    public String getWest() {
        return Double.toString(Projection.WEST);
    }

    /** Where the drawing begins, in degrees north. */
    public String getNorth() {
        return Double.toString(Projection.NORTH);
    }

    /** Units for a degree. */
    public String getScale() {
        return Double.toString(Projection.SCALE);
    }

    /** The credit of the tiles; empty where there are none. */
    public String getCredit() {
        return MapTiles.on() ? MapTiles.CREDIT.text() : "";
    }

    /** The tiles below the outline; none unless an operator named their server. */
    public List<Tile> getTiles() {
        List<Tile> tiles = new ArrayList<>();
        if (MapTiles.on()) {
            int across = 1 << ZOOM;
            double size = 360 * Projection.SCALE / across;
            double left = Projection.x(-180);
            double top = Projection.y(MERCATOR_EDGE);
            for (int x = (int) Math.floor(-left / size); left + x * size < Projection.WIDTH; x++) {
                for (int y = (int) Math.floor(-top / size); top + y * size < Projection.HEIGHT; y++) {
                    tiles.add(new Tile(MapTiles.tile(ZOOM, x, y), plain(left + x * size), plain(top + y * size), plain(size)));
                }
            }
        }
        return tiles;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
