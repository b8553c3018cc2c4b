package masar.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.Nonbinding;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import org.jboss.weld.context.bound.BoundLiteral;
import org.jboss.weld.context.bound.BoundSessionContext;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * All modules on the class path, alive in this JVM without a server. Say {@code @ExtendWith(House.class)} and take it as a test
 * parameter, or {@code @RegisterExtension static final House house = new House()}. Started once per JVM; each test has a request
 * and a session of its own, and the clock is put back after it. Also beans of the test sources are found.
 */
public final class House implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static WeldContainer container;
    private static DataSource connections;
    private LocalDate dayBefore;
    private Map<String, Object> session;
    private RequestContextController request;

    private static synchronized WeldContainer start() {
        if (container == null) {
            System.setProperty("org.jboss.logging.provider", "jdk");
            connections = new HouseConnections(TestDatabase.get());
            Weld weld = new Weld("house").disableDiscovery().skipShutdownHook()
                    .addServices(new ServerServices.Jpa(new Units(connections)), new ServerServices.Resources(connections),
                            new ServerServices.Transacting())
                    .addExtension(new OneInterceptorForAllKinds())
                    .addBeanClass(TransactionalInterceptor.class)
                    .addBeanClasses(BeanClasses.find(Thread.currentThread().getContextClassLoader()).toArray(Class<?>[]::new));
            container = weld.initialize();
        }
        return container;
    }

    /** Makes one interceptor serve REQUIRED, REQUIRES_NEW and the rest, which CDI would tell apart. */
    static final class OneInterceptorForAllKinds implements Extension {
        void widen(@Observes BeforeBeanDiscovery event) {
            event.configureInterceptorBinding(Transactional.class).methods().forEach(m -> m.add(Nonbinding.Literal.INSTANCE));
        }
    }

    /** A contract bean. */
    public <T> T bean(Class<T> type, Annotation... qualifiers) {
        return start().select(type, qualifiers).get();
    }

    /** All beans of a type: the implementations of an SPI. */
    public <T> List<T> beans(Class<T> type) {
        return start().select(type).stream().toList();
    }

    /** Fires an event, as a module would. */
    public void fire(Object event) {
        start().event().fire(event);
    }

    /** Runs something as somebody. */
    public void as(Actor actor, Runnable what) {
        Acting.as(actor, what);
    }

    /** Runs something that answers as somebody. */
    public <T> T as(Actor actor, Supplier<T> what) {
        return Acting.as(actor, what);
    }

    /** Runs something as the person with this national id, from the loopback. */
    public void as(String nationalId, Runnable what) {
        as(Actor.person(nationalId, nationalId, "127.0.0.1"), what);
    }

    /** Runs something that answers as the person with this national id, from the loopback. */
    public <T> T as(String nationalId, Supplier<T> what) {
        return as(Actor.person(nationalId, nationalId, "127.0.0.1"), what);
    }

    /** Runs something in a new transaction, committed at its end unless it throws. */
    public void inTransaction(Runnable what) {
        inTransaction(() -> {
            what.run();
            return null;
        });
    }

    /** Runs something that answers in a new transaction, committed at its end unless it throws. */
    public <T> T inTransaction(Supplier<T> what) {
        try {
            return TransactionalInterceptor.run(TxType.REQUIRES_NEW, what::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something with a request of its own, as another thread must. */
    public void inRequest(Runnable what) {
        RequestContextController other = start().select(RequestContextController.class).get();
        boolean mine = other.activate();
        try {
            what.run();
        } finally {
            if (mine) {
                other.deactivate();
            }
        }
    }

    /** Rows of a query in raw SQL, columns by lower-case name; sees the running transaction if there is one. */
    public List<Map<String, Object>> sql(String query, Object... values) {
        start();
        return RawSql.query(connections, query, values);
    }

    /** The first column of the first row of a query. */
    public Object value(String query, Object... values) {
        return sql(query, values).get(0).values().iterator().next();
    }

    /** Changes rows in raw SQL; says how many. */
    public int update(String statement, Object... values) {
        start();
        return RawSql.update(connections, statement, values);
    }

    /**
     * How many SQL statements this thread sends while something runs. A batch counts as one; drawing the next fifty keys of a sequence,
     * which comes now and then, does not count.
     */
    public int queries(Runnable what) {
        return (int) statements(what).stream().filter(sql -> !sql.matches("(?is).*next ?val.*")).count();
    }

    /** The SQL statements this thread sends while something runs. */
    public List<String> statements(Runnable what) {
        return Counting.during(what);
    }

    /** The house's clock; what a test moves is put back after it. */
    public CivilClock clock() {
        return bean(CivilClock.class);
    }

    /** The database. */
    public TestDatabase database() {
        return TestDatabase.get();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        dayBefore = clock().today();
        session = new HashMap<>();
        BoundSessionContext sessions = start().select(BoundSessionContext.class, BoundLiteral.INSTANCE).get();
        sessions.associate(session);
        sessions.activate();
        request = start().select(RequestContextController.class).get();
        request.activate();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        request.deactivate();
        BoundSessionContext sessions = start().select(BoundSessionContext.class, BoundLiteral.INSTANCE).get();
        sessions.deactivate();
        sessions.dissociate(session);
        if (!clock().today().equals(dayBefore)) {
            clock().moveTo(dayBefore);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }
}
