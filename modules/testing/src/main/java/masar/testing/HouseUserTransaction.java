package masar.testing;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;

/** The user transaction of the thread. */
final class HouseUserTransaction implements UserTransaction {

    @Override
    public void begin() throws NotSupportedException, SystemException {
        if (Transactions.current() != null) {
            throw new NotSupportedException("a transaction is running");
        }
        try {
            Transactions.begin(TestDatabase.get());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void commit() throws RollbackException, SystemException {
        Transactions.Work work = running();
        boolean doomed = work.isRollbackOnly();
        try {
            work.end();
        } catch (SQLException | RuntimeException e) {
            RollbackException rolledBack = new RollbackException(e.getMessage());
            rolledBack.initCause(e);
            throw rolledBack;
        }
        if (doomed) {
            throw new RollbackException("the transaction was marked for rollback");
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            running().rollback();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void setRollbackOnly() {
        running().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        Transactions.Work work = Transactions.current();
        return work == null ? Status.STATUS_NO_TRANSACTION : work.isRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // Tests are short; the server's own limit is not imitated.
    }

    private static Transactions.Work running() {
        Transactions.Work work = Transactions.current();
        if (work == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return work;
    }

    private static SystemException failure(SQLException e) {
        SystemException failure = new SystemException(e.getMessage());
        failure.initCause(e);
        return failure;
    }
}
