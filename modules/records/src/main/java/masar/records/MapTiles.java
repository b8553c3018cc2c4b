package masar.records;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.kernel.Setting;

/** Pictures of the land below the map, from an outside server: off unless an operator names one. */
public final class MapTiles {
    /** Address of the tiles, with {z}, {x} and {y} in it; empty: the bundled outline alone, and no page asks anybody else for anything. */
    public static final Setting ADDRESS = Setting.of("masar.map.tiles", "");
    /** The credit that the owner of the tiles asks for, shown below the map. */
    public static final Setting CREDIT = Setting.of("masar.map.tiles-credit", "");
    private static final Pattern FORM = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/[A-Za-z0-9._~/{}=&?%-]*");

    private MapTiles() {
    }

    /** Whether a server is named. */
    public static boolean on() {
        return !ADDRESS.text().isEmpty();
    }

    /** Where browsers may fetch pictures from besides us; empty for nowhere. For the headers of every answer. */
    public static Optional<String> origin() {
        if (!on()) {
            return Optional.empty();
        }
        URI address = URI.create(checked().replaceAll("[{}]", ""));
        return Optional.of(address.getScheme() + "://" + address.getAuthority());
    }

    /** The address of one tile. */
    public static String tile(int zoom, int x, int y) {
        return checked().replace("{z}", Integer.toString(zoom)).replace("{x}", Integer.toString(x)).replace("{y}", Integer.toString(y));
    }

    /** The address, or a clear refusal to go on with one that is none. */
    static String checked() {
        String address = ADDRESS.text();
        if (!FORM.matcher(address).matches() || !address.contains("{z}") || !address.contains("{x}") || !address.contains("{y}")) {
            throw new IllegalStateException("setting masar.map.tiles must be an address with {z}, {x} and {y} in it, but is '" + address + "'");
        }
        return address;
    }
}
