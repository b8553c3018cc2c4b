package masar.kernel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Optional;
import masar.kernel.storage.PostgresqlCheck.Found;
import masar.kernel.storage.PostgresqlCheck.Trigrams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("A PostgreSQL on which the house cannot stand")
class PostgresqlCheckTest {
    private static final String URL = "jdbc:postgresql://db.example.sa/masar";

    private static String said(String state, String message) {
        return PostgresqlCheck.said(new SQLException(message, state), URL + "?password=secret", "masar");
    }

    private static String wrong(int major, String encoding, boolean mayCreate, boolean standby, Trigrams trigrams) {
        return PostgresqlCheck.wrong(new Found(major, major + ".2", encoding, "masar", "hr", mayCreate, standby, trigrams)).orElse("good");
    }

    @Test
    @DisplayName("is told apart by what it says at the door, in one line that names the setting and no secret")
    void door() {
        assertEquals("masar.db.user, masar.db.password: the database does not let 'masar' in with this password: FATAL: password authentication failed", said("28P01",
                "FATAL: password authentication failed\nmore"));
        assertEquals("masar.db.url: there is no such database, as '" + URL + "' has it; createdb makes it (config/postgresql.properties).", said("3D000", "FATAL: database does not exist"));
        assertTrue(said("53300", "FATAL: too many").startsWith("masar.db.url: the PostgreSQL takes no more connections"));
        assertTrue(said("57P03", "FATAL: starting up").endsWith("cannot be used: FATAL: starting up"));
        for (String state : new String[] {"28P01", "3D000", "53300", "57P03", "08001"}) {
            assertFalse(said(state, "x\ny").contains("secret") || said(state, "x\ny").contains("\n"), state);
        }
    }

    @Test
    @DisplayName("where nobody listens, and where there is no such host, is said so")
    void nobody() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + free + "/masar";
        assertTrue(asked(url).startsWith("masar.db.url: no PostgreSQL answers at '" + url + "': "), asked(url));
        String host = "jdbc:postgresql://no-such-host.invalid/masar";
        assertEquals("masar.db.url: there is no host 'no-such-host.invalid', as '" + host + "' has it.", asked(host));
    }

    private static String asked(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        Optional<String> wrong = PostgresqlCheck.wrong(database, url, "masar");
        return wrong.orElse("good");
    }

    @Test
    @DisplayName("is too old, in another encoding, a standby, not the user's to build in, or without trigrams")
    void unfit() {
        assertEquals("good", wrong(14, "UTF8", true, false, Trigrams.THERE));
        assertEquals("good", wrong(14, "UTF8", true, false, Trigrams.CAN_BE_MADE));
        assertEquals("masar.db.url: PostgreSQL 13.2 is too old; it must be 14 or later.", wrong(13, "UTF8", true, false, Trigrams.THERE));
        assertEquals("masar.db.url: the database 'masar' is encoded in SQL_ASCII; create it with --encoding UTF8 --template template0.", wrong(17, "SQL_ASCII", true, false, Trigrams.THERE));
        assertTrue(wrong(17, "UTF8", true, true, Trigrams.THERE).contains("standby"));
        assertTrue(wrong(17, "UTF8", false, false, Trigrams.THERE).startsWith("masar.db.user: 'hr' may not create schemas"));
        assertTrue(wrong(17, "UTF8", true, false, Trigrams.MISSING).contains("has no extension pg_trgm; install"));
        assertEquals("masar.db.user: 'hr' may not create the extension pg_trgm; a superuser says in the database 'masar', once: create extension pg_trgm with schema public.",
                wrong(17, "UTF8", true, false, Trigrams.FORBIDDEN));
        assertTrue(wrong(17, "UTF8", true, false, Trigrams.ELSEWHERE).endsWith("alter extension pg_trgm set schema public."));
        assertTrue(wrong(17, "UTF8", true, false, Trigrams.HOMELESS).endsWith("create schema public."));
    }
}
