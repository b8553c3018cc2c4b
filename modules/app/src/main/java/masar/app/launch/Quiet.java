package masar.app.launch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps the console free for what an operator must act upon; the file has the rest. Where the one line said what is wrong with the database, what the server makes
 * of it is hundreds of lines. And a browser that comes back after the server was killed brings the cookie of a sentence that nobody can read any more: it is
 * told to forget it, and nothing is wrong. Not by the level of that logger: the server builds the flash of such a request only where it may log the line.
 */
public final class Quiet implements Filter {
    private static final String OLD_COOKIE = "faces.externalcontext.flash.bad.cookie";

    @Override
    public boolean isLoggable(LogRecord line) {
        return System.getProperty(Launcher.WRONG) == null && !OLD_COOKIE.equals(line.getMessage());
    }
}
