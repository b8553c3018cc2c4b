package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.storage.ContentStore;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.Import;
import masar.records.ImportReport;
import masar.records.Named;
import masar.records.Reference;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("The crowd as a file")
class CrowdFileTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private static final int PEOPLE = 400;
    @TempDir Path folder;

    private CrowdFile.Written write(String name) {
        return house.as(HOUSE, () -> house.bean(CrowdFile.class).write(PEOPLE, folder.resolve(name), written -> { }));
    }

    private String digest(String name) throws IOException {
        return HexFormat.of().formatHex(ContentStore.sha256().digest(Files.readAllBytes(folder.resolve(name))));
    }

    @Test
    @DisplayName("has the same bytes each time, about ten rows of a career each, and the import takes every row of it")
    void file() throws IOException {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        CrowdFile.Written written = write("one.csv");
        write("two.csv");
        assertEquals(digest("one.csv"), digest("two.csv"));
        assertEquals(PEOPLE, written.people());
        assertTrue(Math.abs(written.events() / (double) PEOPLE - 10) < 1.5, written::toString);
        Set<String> there = house.bean(Reference.class).agencies().stream().map(Named::code).collect(Collectors.toSet());
        // Those of the desks come with the demo, which is off here.
        Stream<Agency> desks = Stream.of(Cast.HEALTH, Cast.ROADS).map(code -> new Agency(code, "وزارة " + code, "Ministry " + code, Agency.Kind.MINISTRY, "", Named.NONE,
                Optional.empty(), Optional.empty()));
        List<Agency> missing = house.as(HOUSE, () -> Stream.concat(desks, house.bean(CrowdFile.class).all().stream()).filter(a -> !there.contains(a.code())).toList());
        house.as(HOUSE, () -> missing.forEach(house.bean(Agencies.class)::create));
        try (Reader csv = Files.newBufferedReader(folder.resolve("one.csv"))) {
            ImportReport report = house.as(HOUSE, () -> house.bean(Import.class).employees(csv, "crowd-file", false));
            assertEquals(List.of(), report.problems());
            // Other tests may have brought some of them before.
            assertEquals(PEOPLE + written.events() + PEOPLE, report.accepted() + report.unchanged());
        }
    }
}
