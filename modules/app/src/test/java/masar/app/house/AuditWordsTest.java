package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import masar.performance.CharterMove;
import masar.records.CareerChanged;
import masar.requests.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the audit log records")
class AuditWordsTest {
    private static final Pattern SAID = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*)\"");

    @Test
    @DisplayName("has words for every act, wherever it is recorded")
    void everyAct() {
        Set<String> acts = new TreeSet<>();
        for (Path file : Building.files("src/main/java", ".java")) {
            Building.read(file).lines().filter(l -> l.contains("AuditEntry.of(") || l.contains("said(\""))
                    .forEach(l -> SAID.matcher(l.substring(Math.max(l.indexOf("AuditEntry.of("), l.indexOf("said(\"")))).results().limit(2)
                            .map(m -> m.group(1)).filter(a -> l.contains("of(\"" + a + "\"") || l.contains("said(\"" + a + "\"") || l.contains("? \"" + a) || l.contains(": \"" + a + "\")"))
                            .forEach(acts::add));
        }
        Stream.of(Move.values()).map(m -> "request." + m.name().toLowerCase(Locale.ROOT)).forEach(acts::add);
        Stream.of(CharterMove.values()).map(m -> "charter." + m.name().toLowerCase(Locale.ROOT)).forEach(acts::add);
        Stream.of(CareerChanged.Act.values()).map(a -> "career." + a.name().toLowerCase(Locale.ROOT)).forEach(acts::add);
        assertTrue(acts.containsAll(Set.of("signed-in", "kept-out", "power.granted", "delegation.given", "record.read")), acts::toString);
        Set<String> words = new TreeSet<>();
        Building.files("src/main/resources/masar", "text_en.properties").forEach(f -> Building.read(f).lines()
                .filter(l -> l.startsWith("audit.act.")).forEach(l -> words.add(l.substring("audit.act.".length()).split("=", 2)[0].strip())));
        Set<String> missing = new TreeSet<>(acts);
        missing.removeAll(words);
        assertEquals(Set.of(), missing);
    }
}
