package masar.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Wraps connections so that every statement sent is noted, and so that a connection inside a transaction cannot be ended by others. */
final class Counting {
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    private Counting() {
    }

    /** What the house does when somebody closes the connection. */
    interface Closing {
        void close() throws SQLException;
    }

    /** The statements that this thread sends while something runs. */
    static List<String> during(Runnable what) {
        List<String> before = NOTED.get();
        List<String> noted = new ArrayList<>();
        NOTED.set(noted);
        try {
            what.run();
        } finally {
            if (before == null) {
                NOTED.remove();
            } else {
                before.addAll(noted);
                NOTED.set(before);
            }
        }
        return noted;
    }

    /**
     * A counting connection.
     *
     * @param ruled whether a transaction of the house rules it: commit, rollback and auto-commit of the borrower do nothing
     */
    static Connection wrap(Connection real, boolean ruled, Closing closing) {
        boolean[] closed = new boolean[1];
        return (Connection) Proxy.newProxyInstance(Counting.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
            switch (method.getName()) {
                case "close":
                    if (!closed[0]) {
                        closed[0] = true;
                        closing.close();
                    }
                    return null;
                case "isClosed":
                    return closed[0] || real.isClosed();
                case "commit", "setAutoCommit":
                    if (ruled) {
                        return null;
                    }
                    break;
                case "rollback":
                    if (ruled && (args == null || args.length == 0)) {
                        return null;
                    }
                    break;
                default:
                    break;
            }
            Object answer = call(real, method, args);
            return answer instanceof Statement statement ? wrap(statement, args == null ? "" : String.valueOf(args[0])) : answer;
        });
    }

    private static Statement wrap(Statement real, String sql) {
        Class<?> type = real instanceof CallableStatement ? CallableStatement.class
                : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return (Statement) Proxy.newProxyInstance(Counting.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            List<String> noted = NOTED.get();
            if (noted != null && method.getName().startsWith("execute")) {
                noted.add(args == null || args.length == 0 ? sql : String.valueOf(args[0]));
            }
            return call(real, method, args);
        });
    }

    private static Object call(Object real, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
