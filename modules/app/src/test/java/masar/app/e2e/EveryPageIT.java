package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Public pages, as everybody sees them; those behind a door are visited by the journeys of the people who may open it. */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("Every public page")
class EveryPageIT {
    static Stream<Arguments> all() {
        return Stream.of(Screens.Size.values()).flatMap(size -> Stream.of("ar", "en").flatMap(language -> AllPages.addresses().stream()
                .filter(address -> !AllPages.guarded(address)).map(address -> Arguments.of(address, language, size))));
    }

    @ParameterizedTest(name = "{0} in {1} on a {2}")
    @DisplayName("is sound in both languages, on a phone and a desktop, for eyes, screen readers and keyboards")
    @MethodSource("all")
    void sound(String address, String language, Screens.Size size, Screens screens) {
        Screen screen = screens.open(size, language);
        assertEquals(200, screen.go(address), address);
        screen.isSound();
        screen.worksByKeyboard();
    }
}
