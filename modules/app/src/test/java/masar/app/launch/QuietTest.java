package masar.app.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The console")
class QuietTest {
    private final Quiet quiet = new Quiet();

    @Test
    @DisplayName("hears of trouble, and not of an old cookie that a browser brings to a server that was killed")
    void oldCookie() {
        assertTrue(quiet.isLoggable(new LogRecord(Level.SEVERE, "the disk is full")));
        assertFalse(quiet.isLoggable(new LogRecord(Level.SEVERE, "faces.externalcontext.flash.bad.cookie")));
    }
}
