package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An old version goes on working on the tables that a new one has changed: nothing that it reads or writes may be gone or asked for. */
@DisplayName("A migration adds to the tables")
class ExpandTest {
    private static final Pattern TAKES_AWAY = Pattern.compile("\\bdrop\\s+(table|column|schema|view)\\b|\\brename\\b|\\bset\\s+not\\s+null\\b|\\balter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type\\b");
    private static final Pattern ASKS = Pattern.compile("\\badd\\s+(column\\s+)?(?!constraint|primary|unique|foreign|check)\\w+\\s[^;]*?\\bnot\\s+null\\b");
    /**
     * A table that no version had read, made before one ran anywhere; and one that becomes a part of another, which has its name and its columns from
     * the same moment on.
     */
    private static final Set<String> LOOKED_AT = Set.of("records/V006__workplace.sql", "journal/V007__audit_by_year.sql");

    @Test
    @DisplayName("and takes nothing away, renames nothing and asks for nothing that an old version does not write")
    void all() {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Path file : Building.files("src/main/resources/db", ".sql")) {
            read++;
            String name = file.getParent().getFileName() + "/" + file.getFileName();
            if (!LOOKED_AT.contains(name)) {
                wrong.addAll(wrongs(Building.read(file)).stream().map(w -> name + ": " + w).toList());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read > 30, "migrations were read");
    }

    @Test
    @DisplayName("or is found")
    void offenders() {
        for (String bad : List.of("drop table a.b;", "ALTER TABLE a.b DROP COLUMN c;", "rename column a.b.c to d;", "alter table a.b alter column c set not null",
                "alter table a.b add column c integer not null", "alter table a.b alter column c type integer")) {
            assertEquals(1, wrongs(bad).size(), bad);
        }
        for (String good : List.of("-- drop table\ncreate table a.b (c integer not null);", "alter table a.b add column c integer default 0 not null",
                "alter table a.b alter column c drop not null", "drop index a.b", "alter table a.b add constraint c check (d is not null)")) {
            assertEquals(List.of(), wrongs(good), good);
        }
    }

    private static List<String> wrongs(String sql) {
        String plain = sql.replaceAll("--[^\n]*", "").toLowerCase(java.util.Locale.ROOT);
        return Arrays.stream(plain.split(";")).map(String::strip)
                .filter(s -> TAKES_AWAY.matcher(s).find() || s.startsWith("alter table") && ASKS.matcher(s).find() && !s.contains("default")).toList();
    }
}
