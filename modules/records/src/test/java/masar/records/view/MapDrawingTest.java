package masar.records.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import masar.records.MapTiles;
import masar.records.Point;
import masar.records.map.Projection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The map that pages draw")
class MapDrawingTest {
    private final MapDrawing drawing = new MapDrawing();

    @AfterEach
    void off() {
        System.clearProperty(MapTiles.ADDRESS.key());
    }

    @Test
    @DisplayName("has no tiles by itself; where a server is named, the tile that shows Riyadh lies under Riyadh")
    void tiles() {
        assertEquals(List.of(), drawing.getTiles());
        System.setProperty(MapTiles.ADDRESS.key(), "https://tiles.example.sa/{z}/{x}/{y}.png");
        List<MapDrawing.Tile> tiles = drawing.getTiles();
        // By the numbering of the web's tiles: of 64 in a row, Riyadh's is 40 from the west and 27 from the north.
        MapDrawing.Tile riyadh = tiles.stream().filter(t -> t.address().equals("https://tiles.example.sa/6/40/27.png")).findFirst().orElseThrow();
        Point at = new Point(new BigDecimal("24.70"), new BigDecimal("46.73"));
        double right = Projection.x(at) - Double.parseDouble(riyadh.x());
        double down = Projection.y(at) - Double.parseDouble(riyadh.y());
        double size = Double.parseDouble(riyadh.size());
        assertTrue(right > 0 && right < size && down > 0 && down < size, () -> right + " " + down);
        // At 46.73 degrees it is 0.31 of the tile to the right.
        assertEquals((46.73 + 180) / 360 * 64 - 40, right / size, 0.002);
        assertTrue(tiles.size() < 30, () -> tiles.size() + " tiles");
    }

    @Test
    @DisplayName("says where a point lies in Latin digits with a point, whatever the language")
    void plain() {
        assertEquals("422.2", drawing.x(new Point(new BigDecimal("24.70"), new BigDecimal("46.73"))));
    }
}
