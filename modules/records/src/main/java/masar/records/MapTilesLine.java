package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;

/** Says at the start, and not at the first map, that the address of the tiles is none. */
@ApplicationScoped
@OpenToAll("asked by the house at its start")
class MapTilesLine {
    void check(@Observes HouseStarted started) {
        if (MapTiles.on()) {
            MapTiles.checked();
        }
    }
}
