package masar.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import masar.testing.House;

/** Somebody with the database's own password: puts the triggers aside, does what they came for, and puts them back. */
final class Burglar {
    private static final List<String> FILES = List.of("/db/vendor/derby/journal/V002__audit_is_kept.sql", "/db/vendor/derby/documents/V003__roots_are_kept.sql",
            "/db/vendor/derby/documents/V005__papers_are_kept.sql");

    private Burglar() {
    }

    static void tamper(House house, String... statements) {
        List<String> tables = List.of("journal.audit", "documents.audit_root", "documents.root_day", "documents.paper");
        boolean derby = house.database().isDerby();
        house.inTransaction(() -> {
            if (derby) {
                triggers().forEach(t -> house.update("drop trigger " + t.replaceAll("(?s)create trigger (\\S+) .*", "$1")));
            } else {
                tables.forEach(t -> house.update("alter table " + t + " disable trigger all"));
            }
            Arrays.stream(statements).forEach(house::update);
            if (derby) {
                triggers().forEach(house::update);
            } else {
                tables.forEach(t -> house.update("alter table " + t + " enable trigger all"));
            }
        });
    }

    private static List<String> triggers() {
        return FILES.stream().flatMap(file -> Arrays.stream(read(file).replaceAll("(?m)^--.*$", "").split(";"))).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String read(String file) {
        try (var in = Burglar.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
