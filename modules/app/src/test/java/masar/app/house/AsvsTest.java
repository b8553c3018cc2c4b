package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of OWASP ASVS requirements")
class AsvsTest {
    private static final Path TABLE = Building.ROOT.resolve("modules/app/ASVS.md");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    @DisplayName("names only classes and files that there are, a state for each number, and each number once")
    void traced() throws IOException {
        try (Stream<Path> files = Files.walk(Building.ROOT.resolve("modules"))) {
            Set<String> classes = files.map(f -> f.toString().replace('\\', '/')).filter(f -> f.matches(".*/src/(main|test)/java/.*\\.java"))
                    .map(f -> f.replaceAll(".*/|\\.java", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(List.of(), problems(Building.read(TABLE).lines().toList(), classes));
        }
    }

    @Test
    @DisplayName("would be found out otherwise")
    void offenders() {
        Set<String> classes = Set.of("Headers");
        assertEquals(List.of(), problems(List.of("| 3.4.3 | 2 | a policy | met | `Headers` `README.md` | |"), classes));
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a policy | met | `Footers` | |"), classes).size(), "no class");
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a policy | met | `modules/none.md` | |"), classes).size(), "no file");
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a policy | met | | trust us |"), classes).size(), "nothing named");
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a policy | nearly | `Headers` | |"), classes).size(), "no state");
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a | not | `Headers` | why |", "| 3.4.3 | 2 | b | met | `Headers` | |"), classes).size(), "twice");
        assertEquals(1, problems(List.of("| 3.4.3 | 2 | a policy | partly | `Headers` | |"), classes).size(), "partly without a word");
    }

    private static List<String> problems(List<String> lines, Set<String> classes) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines.stream().filter(l -> l.matches("\\| \\d+\\.\\d+\\.\\d+ \\| [12] \\|.*")).toList()) {
            String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            String number = cells[1];
            Set<String> named = NAMED.matcher(cells[5]).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toSet());
            boolean known = named.stream().allMatch(n -> n.contains("/") || n.contains(".") ? Files.exists(Building.ROOT.resolve(n)) : classes.contains(n));
            if (!seen.add(number) || named.isEmpty() || !known || !Set.of("met", "partly", "not").contains(cells[4]) || !cells[4].equals("met") && cells[6].isEmpty()) {
                wrong.add(line);
            }
        }
        assertTrue(!seen.isEmpty(), "there are rows");
        return wrong;
    }
}
