package masar.records.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masar.records.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The outline of the regions")
class ProjectionTest {
    /** A unit and a half of the drawing is about five kilometres: towns by the sea fall off a simplified coast by less. */
    private static final double NEAR = 1.5;

    private static Point at(String latitude, String longitude) {
        return new Point(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    @Test
    @DisplayName("has every city of the reference data in its own region; the drawing gives Haql's corner to the Jawf, and nothing else is wrong")
    void cities() throws Exception {
        Map<String, Double> outside = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("/masar/records/reference/cities.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            assertEquals(72, lines.size());
            for (String line : lines) {
                String[] city = line.split(",");
                double far = Outline.outside(city[1], at(city[4], city[5]));
                if (far > NEAR) {
                    outside.put(city[0], far);
                }
                assertTrue(Outline.holds(at(city[4], city[5])), city[0]);
            }
        }
        assertEquals(List.of("HAQL"), List.copyOf(outside.keySet()));
        assertEquals(0, Outline.outside("13", at("29.30", "34.95")));
    }

    @ParameterizedTest
    @DisplayName("takes degrees to the drawing and back")
    @CsvSource({"24.70, 46.73", "16.61, 42.94", "31.68, 38.66", "28.42, 36.53"})
    void back(double latitude, double longitude) {
        assertEquals(latitude, Projection.latitude(Projection.y(latitude)), 1e-9);
        assertEquals(longitude, Projection.longitude(Projection.x(longitude)), 1e-9);
    }

    @ParameterizedTest
    @DisplayName("keeps points of other countries out")
    @CsvSource({"26.22, 50.58", "33.31, 44.36", "25.20, 55.27", "15.35, 44.20", "30.04, 31.24", "29.37, 47.98", "31.95, 35.93", "0, 0", "22.5, 38.0"})
    void abroad(String latitude, String longitude) {
        assertFalse(Outline.holds(at(latitude, longitude)));
    }

    @Test
    @DisplayName("north is up, east is right, and the corners are those of the drawing")
    void corners() {
        assertEquals(0, Projection.x(Projection.WEST), 1e-9);
        assertEquals(0, Projection.y(Projection.NORTH), 1e-9);
        assertTrue(Projection.x(55.66) > 720 && Projection.x(55.66) < Projection.WIDTH + 2);
        assertTrue(Projection.y(16.38) > 590 && Projection.y(16.38) < Projection.HEIGHT + 4);
    }
}
