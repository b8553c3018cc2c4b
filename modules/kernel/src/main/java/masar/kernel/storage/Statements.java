package masar.kernel.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGStatement;

/**
 * Counts what is sent to the database, thread by thread, so that each request knows how often it asked: a page that asks for every row of
 * a list shows at once. A batch is one. At the log level FINE of this class each statement is written to the log with the request it
 * belongs to, without values.
 */
public final class Statements {
    private static final Logger LOG = Logger.getLogger(Statements.class.getName());
    private static final Set<String> ENDS = Set.of("close", "abort");
    private static final AtomicInteger OPEN = new AtomicInteger();
    /** How statements begin that change nothing which a page shows: questions, and lines of the trail with their numbers. */
    private static final List<String> HARMLESS = List.of("select", "values", "insert into journal.audit");
    private static final Object[] NOTHING = {};
    private static final ThreadLocal<Statements> HERE = ThreadLocal.withInitial(Statements::new);
    private long sent;
    private long changed;

    private Statements() {
    }

    /** How many this thread has sent since it began: the difference of two answers is what was sent between them. */
    public static long sent() {
        return HERE.get().sent;
    }

    /** How many of them may have changed anything; lines of the trail, which are added and never changed, do not count. */
    public static long changed() {
        return HERE.get().changed;
    }

    /** How many connections this node holds; the pool gives each of them to one at a time. */
    public static int connections() {
        return OPEN.get();
    }

    /** A connection that is counted until it is closed, and its statements with it. */
    static Connection counted(Connection real) {
        OPEN.incrementAndGet();
        AtomicBoolean held = new AtomicBoolean(true);
        return (Connection) proxy(Connection.class, (self, method, args) -> {
            if (ENDS.contains(method.getName()) && held.getAndSet(false)) {
                OPEN.decrementAndGet();
            }
            Object answer = call(self, real, method, args);
            if (answer instanceof PGStatement statement && args != null && isCut(String.valueOf(args[0]))) {
                statement.setPrepareThreshold(0);
            }
            return answer instanceof Statement statement ? counted(statement, args == null ? "" : String.valueOf(args[0])) : answer;
        });
    }

    /**
     * Whether this asks for the first so many of an order. PostgreSQL is to plan these for their values each time: of a statement that a connection
     * has sent often it knows neither that an agency is the largest nor which states are asked for, and then sorts all that it could read in order.
     */
    static boolean isCut(String sql) {
        return sql.contains(" LIMIT ") || sql.contains(" fetch first ");
    }

    private static Statement counted(Statement real, String sql) {
        Class<?> type = real instanceof CallableStatement ? CallableStatement.class : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return (Statement) proxy(type, (self, method, args) -> {
            if (method.getName().startsWith("execute")) {
                HERE.get().note(args == null || args.length == 0 ? sql : String.valueOf(args[0]));
            }
            return call(self, real, method, args);
        });
    }

    private void note(String sql) {
        sent++;
        if (HARMLESS.stream().noneMatch(start -> sql.regionMatches(true, 0, start, 0, start.length()))) {
            changed++;
        }
        LOG.log(Level.FINE, sql, NOTHING);
    }

    private static Object proxy(Class<?> type, java.lang.reflect.InvocationHandler handler) {
        return Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object self, Object real, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("equals")) {
            return self == args[0];
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
