package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the operators' page shows")
class OperationsWordsTest {
    private static final Pattern NAME = Pattern.compile("public String name\\(\\) \\{\\s*return \"([A-Za-z.-]+)\"");
    private static final Pattern METER = Pattern.compile("(?s)new Meter\\(\"([a-z.]+)\",.*?, (true|false)\\)");

    @Test
    @DisplayName("has words for every daily task, every number, and what to do about one that alarms")
    void words() {
        Set<String> wanted = new TreeSet<>();
        int tasks = 0;
        for (Path file : Building.files("src/main/java", ".java")) {
            String source = Building.read(file);
            if (source.contains("implements DailyTask") || source.contains(", DailyTask")) {
                Matcher name = NAME.matcher(source);
                assertTrue(name.find(), () -> file + ": the name of a daily task is written where it is asked for");
                wanted.add("daily." + name.group(1));
                tasks++;
            }
            METER.matcher(source).results().forEach(meter -> {
                wanted.add("meter." + meter.group(1));
                if (Boolean.parseBoolean(meter.group(2))) {
                    wanted.add("meter." + meter.group(1) + ".do");
                }
            });
        }
        assertTrue(tasks > 20 && wanted.containsAll(List.of("meter.sessions", "meter.clocks.overdue.do")), wanted::toString);
        Set<String> words = new TreeSet<>();
        Building.files("src/main/resources/masar", "text_en.properties").forEach(f -> Building.read(f).lines().forEach(l -> words.add(l.split("=", 2)[0].strip())));
        wanted.removeAll(words);
        assertEquals(Set.of(), wanted);
    }
}
