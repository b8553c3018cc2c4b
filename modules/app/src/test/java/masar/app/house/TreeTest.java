package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree")
class TreeTest {
    /** Modules whose pom has more to do than to list what it uses. */
    private static final Set<String> LONG_POMS = Set.of("app", "testing", "benchmarks");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled\\b|catch \\([^)]*\\) \\{\\s*}");

    @Test
    @DisplayName("holds at its top pom.xml, modules, config, README.md and .gitignore, and nothing else")
    void top() throws IOException {
        List<String> ignored = Files.readAllLines(Building.ROOT.resolve(".gitignore")).stream().map(l -> l.replace("/", "").strip()).toList();
        try (Stream<Path> files = Files.list(Building.ROOT)) {
            assertEquals(List.of("README.md", "config", "modules", "pom.xml"), files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.startsWith(".") && !ignored.contains(n)).sorted().toList());
        }
    }

    @Test
    @DisplayName("keeps versions in the root pom, and the poms of modules short")
    void poms() {
        List<String> wrong = new ArrayList<>();
        for (Path module : modules()) {
            offences(module.getFileName().toString(), Building.read(module.resolve("pom.xml"))).forEach(o -> wrong.add(Building.name(module) + ": " + o));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of("a version of its own", "26 lines"), offences("x", "<dependency><version>1.2</version></dependency>" + "\n".repeat(26)));
    }

    @Test
    @DisplayName("has a README and a package-info in every module")
    void told() {
        assertEquals(List.of(), modules().stream().filter(m -> !Files.exists(m.resolve("README.md"))).map(Building::name).toList(), "no README.md");
        assertEquals(List.of(), modules().stream().filter(m -> !Files.exists(m.resolve("src/main/java/masar/" + m.getFileName() + "/package-info.java")))
                .map(Building::name).toList(), "no package-info.java");
    }

    @Test
    @DisplayName("has nothing unfinished in it, and no error swallowed")
    void finished() {
        List<String> wrong = new ArrayList<>();
        Stream.of(".java", ".xhtml", ".sql", ".properties", ".css", ".js").flatMap(e -> Building.files("src/main", e).stream())
                .filter(f -> UNFINISHED.matcher(Building.read(f)).find()).forEach(f -> wrong.add(Building.name(f)));
        assertEquals(List.of(), wrong);
        assertTrue(UNFINISHED.matcher("try { a(); } catch (Exception e) {\n }").find());
    }

    private static List<String> offences(String module, String pom) {
        List<String> wrong = new ArrayList<>();
        String own = pom.replaceAll("(?s)<parent>.*?</parent>", "").replace("<version>${project.version}</version>", "");
        if (own.contains("<version>")) {
            wrong.add("a version of its own");
        }
        if (!LONG_POMS.contains(module) && pom.lines().count() >= 25) {
            wrong.add(pom.lines().count() + " lines");
        }
        return wrong;
    }

    private static List<Path> modules() {
        try (Stream<Path> files = Files.list(Building.ROOT.resolve("modules"))) {
            return files.filter(f -> Files.exists(f.resolve("pom.xml"))).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
