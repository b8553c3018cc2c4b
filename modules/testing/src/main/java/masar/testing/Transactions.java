package masar.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Transactions of a thread as the server would run them: one physical connection, shared by all persistence units. */
final class Transactions {
    private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();

    private Transactions() {
    }

    /** The transaction of this thread, or null outside of one. */
    static Work current() {
        return CURRENT.get();
    }

    /** Puts a transaction (or none) in force and tells which was before. */
    static Work swap(Work work) {
        Work before = CURRENT.get();
        if (work == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(work);
        }
        return before;
    }

    /** Begins a transaction on this thread. */
    static Work begin(TestDatabase database) throws SQLException {
        Connection connection = database.take();
        connection.setAutoCommit(false);
        Work work = new Work(database, connection);
        CURRENT.set(work);
        return work;
    }

    /** One transaction. */
    static final class Work {
        private final TestDatabase database;
        private final Connection connection;
        private final Map<String, EntityManager> managers = new LinkedHashMap<>();
        private final List<Synchronization> waiting = new ArrayList<>();
        private boolean rollbackOnly;

        private Work(TestDatabase database, Connection connection) {
            this.database = database;
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        EntityManager entities(String unit, EntityManagerFactory factory) {
            return managers.computeIfAbsent(unit, name -> {
                EntityManager manager = factory.createEntityManager();
                manager.getTransaction().begin();
                return manager;
            });
        }

        void register(Synchronization synchronization) {
            waiting.add(synchronization);
        }

        void setRollbackOnly() {
            rollbackOnly = true;
        }

        boolean isRollbackOnly() {
            return rollbackOnly || managers.values().stream().anyMatch(m -> m.getTransaction().isActive() && m.getTransaction().getRollbackOnly());
        }

        /** Commits, or rolls back when that was decided; then tells those who wait. */
        void end() throws SQLException {
            if (isRollbackOnly()) {
                rollback();
                return;
            }
            try {
                for (int i = 0; i < waiting.size(); i++) {
                    waiting.get(i).beforeCompletion();
                }
                // Flushing all before ending any: one unit's listener may still write through another.
                List.copyOf(managers.values()).forEach(EntityManager::flush);
                List.copyOf(managers.values()).forEach(m -> m.getTransaction().commit());
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                rollback();
                throw e;
            }
            finish(Status.STATUS_COMMITTED);
        }

        /** Undoes everything. */
        void rollback() throws SQLException {
            for (EntityManager manager : managers.values()) {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
            connection.rollback();
            finish(Status.STATUS_ROLLEDBACK);
        }

        private void finish(int status) throws SQLException {
            managers.values().forEach(EntityManager::close);
            swap(null);
            database.giveBack(connection);
            for (Synchronization one : waiting) {
                one.afterCompletion(status);
            }
        }
    }
}
