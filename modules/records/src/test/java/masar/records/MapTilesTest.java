package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tiles of an outside server")
class MapTilesTest {
    @AfterEach
    void off() {
        System.clearProperty(MapTiles.ADDRESS.key());
    }

    @Test
    @DisplayName("are off until an operator names one, whose origin alone is then allowed")
    void named() {
        assertFalse(MapTiles.on());
        assertEquals(Optional.empty(), MapTiles.origin());
        System.setProperty(MapTiles.ADDRESS.key(), "https://tiles.example.sa:8443/{z}/{x}/{y}.png?key=1");
        assertEquals(Optional.of("https://tiles.example.sa:8443"), MapTiles.origin());
        assertEquals("https://tiles.example.sa:8443/6/38/27.png?key=1", MapTiles.tile(6, 38, 27));
        new MapTilesLine().check(null);
    }

    @ParameterizedTest
    @DisplayName("are refused at the start where the address is none, or would say more than an origin in the headers")
    @ValueSource(strings = {"tiles.example.sa/{z}/{x}/{y}", "https://tiles.example.sa/{z}/{x}.png", "https://a.sa; script-src *//{z}/{x}/{y}", "ftp://a.sa/{z}/{x}/{y}"})
    void none(String address) {
        System.setProperty(MapTiles.ADDRESS.key(), address);
        assertThrows(IllegalStateException.class, () -> new MapTilesLine().check(null));
        assertThrows(IllegalStateException.class, MapTiles::origin);
    }
}
