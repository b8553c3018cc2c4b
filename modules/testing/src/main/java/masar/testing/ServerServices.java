package masar.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.transaction.spi.TransactionServices;

/** What the server would lend to CDI: persistence contexts, the datasource, transactions. */
final class ServerServices {
    private ServerServices() {
    }

    private static <T> ResourceReferenceFactory<T> of(Supplier<T> supplier) {
        return () -> new ResourceReference<T>() {
            private final T instance = supplier.get();

            @Override
            public T getInstance() {
                return instance;
            }

            @Override
            public void release() {
                // Nothing is held: the instances are proxies or live as long as the JVM.
            }
        };
    }

    /** {@code @PersistenceContext} and {@code @PersistenceUnit}, by unit name. */
    static final class Jpa implements JpaInjectionServices {
        private final Units units;

        Jpa(Units units) {
            this.units = units;
        }

        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
            String unit = point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
            return of(() -> units.context(unit));
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
            String unit = point.getAnnotated().getAnnotation(PersistenceUnit.class).unitName();
            return of(() -> units.factory(unit));
        }

        @Override
        public void cleanup() {
            // The units live as long as the JVM.
        }
    }

    /** {@code @Resource}: the datasource and the user transaction. */
    static final class Resources implements ResourceInjectionServices {
        private final DataSource connections;

        Resources(DataSource connections) {
            this.connections = connections;
        }

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
            if (!point.getAnnotated().isAnnotationPresent(Resource.class)) {
                throw new IllegalStateException("not a @Resource: " + point);
            }
            if (point.getType() == DataSource.class) {
                return of(() -> connections);
            }
            if (point.getType() == UserTransaction.class) {
                return of(HouseUserTransaction::new);
            }
            if (point.getType() == ManagedExecutorService.class) {
                // None: work that a server would do beside is left to its next round, which tests ask for.
                return of(() -> null);
            }
            // Timers and executors belong to the server; a bean that has them must offer its work as a method that tests can call.
            return of(() -> {
                throw new IllegalStateException("the test house lends no " + point.getType().getTypeName());
            });
        }

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String name, String mappedName) {
            return of(() -> {
                throw new IllegalStateException("the test house lends no resource " + name);
            });
        }

        @Override
        public void cleanup() {
            // Nothing is held.
        }
    }

    /** Lets observers wait for the end of the transaction. */
    static final class Transacting implements TransactionServices {
        @Override
        public void registerSynchronization(Synchronization synchronization) {
            Transactions.current().register(synchronization);
        }

        @Override
        public boolean isTransactionActive() {
            return Transactions.current() != null;
        }

        @Override
        public UserTransaction getUserTransaction() {
            return new HouseUserTransaction();
        }

        @Override
        public void cleanup() {
            // Nothing is held.
        }
    }
}
