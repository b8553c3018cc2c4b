package masar.records;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * PostgreSQL's COPY in its text form: a third of the work of inserts on either side. It goes through the running transaction like any statement,
 * but on a thread of its own, so that rows are made while those before them are written. Nobody else uses the connection meanwhile.
 */
final class ImportCopy implements ImportRows {
    private static final int ROOM = 1 << 17;
    private static final int PART = 1 << 18;
    private final PGConnection connection;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import-copy");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Future<?>> sent = new ArrayList<>();
    private Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private int room;

    ImportCopy(PGConnection connection) {
        this.connection = connection;
    }

    @Override
    public void add(String table, String columns, Object[] values) {
        StringBuilder rows = tables.computeIfAbsent("copy records." + table + " (" + columns + ") from stdin", t -> new StringBuilder(ROOM));
        int before = rows.length();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            write(rows, values[i]);
        }
        rows.append('\n');
        room += rows.length() - before;
        if (room > PART) {
            hand();
        }
    }

    private void hand() {
        Map<String, StringBuilder> part = tables;
        tables = new LinkedHashMap<>();
        room = 0;
        sent.add(sender.submit(() -> {
            copy(part);
            return null;
        }));
    }

    private static void write(StringBuilder rows, Object value) {
        if (value == null || value == ImportWriter.NO_DAY) {
            rows.append("\\N");
        } else if (value instanceof Long number) {
            rows.append(number.longValue());
        } else if (value instanceof String text) {
            write(rows, text);
        } else {
            // Dates and moments as ISO has them, numbers, true and false, names of constants: nothing in them is to be escaped.
            rows.append(value instanceof Enum<?> constant ? constant.name() : value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    /** A text as it stands between tabs, with what ends a cell, a row or means something else written otherwise. */
    static void write(StringBuilder rows, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    @Override
    public void send() throws SQLException {
        hand();
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("the import was broken off", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof SQLException fault ? fault : new SQLException(e.getCause());
            }
        }
        sent.clear();
    }

    private void copy(Map<String, StringBuilder> part) throws SQLException {
        for (Map.Entry<String, StringBuilder> table : part.entrySet()) {
            byte[] rows = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            CopyIn copy = connection.getCopyAPI().copyIn(table.getKey());
            try {
                copy.writeToCopy(rows, 0, rows.length);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }

    /** Waits for what is on its way, so that nothing of it runs into what the transaction does next. */
    @Override
    public void close() throws SQLException {
        sender.shutdown();
        try {
            while (!sender.awaitTermination(1, TimeUnit.SECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("the import was broken off", e);
        }
    }
}
