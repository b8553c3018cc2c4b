package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an operator may change")
class SettingsTest {
    private static final Pattern DECLARED = Pattern.compile("Setting\\.of\\(\\s*\"([^\"]+)\"\\s*,\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");
    private static final Pattern LAUNCHER = Pattern.compile("\\b(?:get|checked)\\(\"(masar\\.[\\w.-]+)\"");
    private static final Pattern LISTED = Pattern.compile("#?\\s*(masar\\.[\\w.-]+)\\s*=\\s*(.*)");

    @Test
    @DisplayName("stands in config/masar.properties, each with its default and its purpose, and nothing else does")
    void listed() {
        Set<String> launcher = new TreeSet<>();
        Map<String, String> declared = new TreeMap<>();
        for (Path file : Building.files("src/main/java", ".java")) {
            declared.putAll(declared(Building.name(file), Building.read(file)));
        }
        // The launcher stands outside the modules and reads a few by name; their default is what the server then gets.
        Building.files("masar/app/launch", ".java").forEach(f -> LAUNCHER.matcher(Building.read(f)).results().forEach(r -> launcher.add(r.group(1))));
        Path config = Building.ROOT.resolve("config/masar.properties");
        assertEquals(List.of(), differences(declared, Building.read(config)).stream()
                .filter(w -> !(w.endsWith(" is known to nobody") && launcher.contains(w.split(" ")[0]))).toList());
        assertTrue(declared.size() > 3, () -> "settings found: " + declared);
    }

    @Test
    @DisplayName("stands in the README too")
    void told() {
        String readme = Building.read(Building.ROOT.resolve("README.md"));
        List<String> untold = Building.files("src/main/java", ".java").stream()
                .flatMap(f -> declared(Building.name(f), Building.read(f)).keySet().stream()).filter(k -> !readme.contains("`" + k + "`")).sorted().toList();
        assertEquals(List.of(), untold);
    }

    @Test
    @DisplayName("would be missed otherwise")
    void offenders() {
        Map<String, String> declared = declared("X.java", "Setting.of(\"masar.a\", \"1\"); Setting.of(\n\"masar.b\", \"\")");
        assertEquals(Map.of("masar.a", "1", "masar.b", ""), declared);
        assertEquals(List.of(), differences(declared, "# what a is\nmasar.a=1\n\n# what b is\n#masar.b=\n"));
        assertEquals(1, differences(declared, "# what a is\nmasar.a=2\n# b\nmasar.b=\n").size(), "another default");
        assertEquals(1, differences(declared, "# what a is\nmasar.a=1\n").size(), "missing");
        assertEquals(1, differences(declared, "# a\nmasar.a=1\n# b\nmasar.b=\n# c\nmasar.c=\n").size(), "unknown");
        assertEquals(1, differences(declared, "# a\nmasar.a=1\n\nmasar.b=\n").size(), "no purpose");
    }

    private static Map<String, String> declared(String name, String source) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = DECLARED.matcher(source);
        int literal = 0;
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
            literal++;
        }
        long calls = source.lines().filter(l -> !l.strip().startsWith("*")).mapToLong(l -> l.split("Setting\\.of\\(", -1).length - 1L).sum();
        assertEquals(calls, literal, name + " declares a setting whose key or default is no plain text");
        return found;
    }

    private static List<String> differences(Map<String, String> declared, String config) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> listed = new TreeMap<>();
        String above = "";
        for (String line : config.lines().toList()) {
            Matcher setting = LISTED.matcher(line.strip());
            if (setting.matches()) {
                listed.put(setting.group(1), setting.group(2));
                if (!above.startsWith("#") || LISTED.matcher(above).matches()) {
                    wrong.add(setting.group(1) + " has no purpose above it");
                }
            }
            above = line.strip();
        }
        declared.forEach((key, value) -> {
            if (!listed.containsKey(key)) {
                wrong.add(key + " is missing");
            } else if (!listed.get(key).equals(value)) {
                wrong.add(key + " is '" + value + "' in the code and '" + listed.get(key) + "' in the file");
            }
        });
        listed.keySet().stream().filter(k -> !declared.containsKey(k)).forEach(k -> wrong.add(k + " is known to nobody"));
        return wrong;
    }
}
