package masar.app.launch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Keeps the console free for the one line that says what is wrong with the database: what the server makes of it, hundreds of lines, is in the file. */
public final class Quiet implements Filter {
    @Override
    public boolean isLoggable(LogRecord line) {
        return System.getProperty(Launcher.WRONG) == null;
    }
}
