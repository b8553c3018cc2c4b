package masar.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of the log")
class LinesTest {
    private String thread;

    @BeforeEach
    void name() {
        thread = Thread.currentThread().getName();
        Thread.currentThread().setName("http(1) [0f1e2d3c4b5a6978]");
    }

    @AfterEach
    void nameAgain() {
        Thread.currentThread().setName(thread);
    }

    private static LogRecord event(String message, Object... values) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("masar.test");
        event.setInstant(Instant.parse("2026-11-23T06:07:08.009Z"));
        event.setParameters(values);
        return event;
    }

    @Test
    @DisplayName("names the request it belongs to")
    void request() {
        assertEquals("2026-11-23T06:07:08.009Z WARNING masar.test [0f1e2d3c4b5a6978] one of 7" + System.lineSeparator(), new Lines().format(event("one of {0}", 7)));
    }

    @Test
    @DisplayName("names none where none is answered, and no other brackets of a thread's name")
    void none() {
        Thread.currentThread().setName("pool [a b]");
        assertFalse(new Lines().format(event("x")).contains("["));
    }

    @Test
    @DisplayName("is JSON where machines read it, whatever stands in it")
    void json() {
        LogRecord event = event("quote \" slash \\ line\nend \u0001 مسار");
        event.setThrown(new IllegalStateException("why"));
        String line = new JsonLines().format(event);
        assertEquals(1, line.lines().count());
        JsonObject read = Json.createReader(new StringReader(line)).readObject();
        assertEquals("quote \" slash \\ line\nend \u0001 مسار", read.getString("message"));
        assertEquals("0f1e2d3c4b5a6978", read.getString("request"));
        assertTrue(read.getString("stack").startsWith("java.lang.IllegalStateException: why"));
    }
}
