package masar.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The modules' persistence units, opened from their real {@code persistence.xml}, and the entity managers injected for them. */
final class Units {
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "flush", "refresh", "joinTransaction");
    private final DataSource connections;
    private final Map<String, EntityManagerFactory> factories = new HashMap<>();

    Units(DataSource connections) {
        this.connections = connections;
    }

    /** The factory of a unit, opened on first use. */
    synchronized EntityManagerFactory factory(String unit) {
        return factories.computeIfAbsent(unit, name -> Persistence.createEntityManagerFactory(name, Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", connections,
                "eclipselink.logging.level", System.getProperty("masar.test.sql", "WARNING"),
                "eclipselink.logging.parameters", "true")));
    }

    /** What {@code @PersistenceContext} injects: the transaction's entity manager, or a fresh one for each call outside of one. */
    EntityManager context(String unit) {
        return (EntityManager) Proxy.newProxyInstance(Units.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == args[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> "EntityManager of " + unit;
                };
            }
            Transactions.Work work = Transactions.current();
            if (work == null && WRITES.contains(method.getName())) {
                throw new TransactionRequiredException(method.getName() + " outside a transaction, unit " + unit);
            }
            EntityManager real = work == null ? factory(unit).createEntityManager() : work.entities(unit, factory(unit));
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
