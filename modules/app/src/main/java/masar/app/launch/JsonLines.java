package masar.app.launch;

import java.util.logging.LogRecord;

/** The log for machines: one JSON object a line, with {@code time}, {@code level}, {@code logger}, {@code message}, and where there is one {@code request} and {@code stack}. */
public class JsonLines extends Lines {

    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder("{");
        put(line, "time", TIME.format(event.getInstant()));
        put(line, "level", event.getLevel().getName());
        put(line, "logger", String.valueOf(event.getLoggerName()));
        put(line, "request", request(Thread.currentThread().getName()));
        put(line, "message", formatMessage(event));
        put(line, "stack", stack(event));
        return line.append("}\n").toString();
    }

    // Written by hand: there is no application yet where this runs, and no library of its.
    private static void put(StringBuilder line, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        line.append(line.length() == 1 ? "" : ",").append('"').append(name).append("\":\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                default -> line.append(c < ' ' || c >= 0xD800 && c <= 0xDFFF || c == 0x2028 || c == 0x2029 ? "\\u%04x".formatted(c) : String.valueOf((char) c));
            }
        });
        line.append('"');
    }
}
