package masar.app.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the log is written: one line of words an event, with the id of the request that it belongs to. */
public class Lines extends Formatter {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);
    /** The application puts the id of its request behind the thread's name. */
    private static final Pattern REQUEST = Pattern.compile(" \\[([A-Za-z0-9_-]{8,64})]$");

    @Override
    public String format(LogRecord event) {
        String request = request(Thread.currentThread().getName());
        return TIME.format(event.getInstant()) + " " + event.getLevel().getName() + " " + event.getLoggerName() + (request.isEmpty() ? "" : " [" + request + "]")
                + " " + formatMessage(event) + System.lineSeparator() + stack(event);
    }

    /** The id of the request that this thread is answering; empty when it answers none. */
    static String request(String thread) {
        Matcher found = REQUEST.matcher(thread);
        return found.find() ? found.group(1) : "";
    }

    static String stack(LogRecord event) {
        if (event.getThrown() == null) {
            return "";
        }
        StringWriter stack = new StringWriter();
        event.getThrown().printStackTrace(new PrintWriter(stack, true));
        return stack.toString();
    }
}
