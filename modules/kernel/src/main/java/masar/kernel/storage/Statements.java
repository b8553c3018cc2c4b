package masar.kernel.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts what is sent to the database, thread by thread, so that each request knows how often it asked: a page that asks for every row of
 * a list shows at once. A batch is one. At the log level FINE of this class each statement is written to the log with the request it
 * belongs to, without values.
 */
public final class Statements {
    private static final Logger LOG = Logger.getLogger(Statements.class.getName());
    private static final Set<String> ENDS = Set.of("close", "abort");
    private static final AtomicInteger OPEN = new AtomicInteger();
    private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

    private Statements() {
    }

    /** How many this thread has sent since it began: the difference of two answers is what was sent between them. */
    public static long sent() {
        return SENT.get()[0];
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
            return answer instanceof Statement statement ? counted(statement, args == null ? "" : String.valueOf(args[0])) : answer;
        });
    }

    private static Statement counted(Statement real, String sql) {
        Class<?> type = real instanceof CallableStatement ? CallableStatement.class : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return (Statement) proxy(type, (self, method, args) -> {
            if (method.getName().startsWith("execute")) {
                SENT.get()[0]++;
                if (LOG.isLoggable(Level.FINE)) {
                    LOG.log(Level.FINE, "{0}", args == null || args.length == 0 ? sql : args[0]);
                }
            }
            return call(self, real, method, args);
        });
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
