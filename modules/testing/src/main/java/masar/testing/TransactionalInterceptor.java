package masar.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.util.Arrays;

/** {@code @Transactional} as the server does it. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {

    /** Something to run that may throw anything. */
    interface Act<T> {
        T run() throws Exception;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Transactional said = said(call);
        return run(said.value(), said, call::proceed);
    }

    private static Transactional said(InvocationContext call) {
        Transactional onMethod = call.getMethod().getAnnotation(Transactional.class);
        for (Class<?> c = call.getMethod().getDeclaringClass(); onMethod == null && c != null; c = c.getSuperclass()) {
            onMethod = c.getAnnotation(Transactional.class);
        }
        if (onMethod == null) {
            onMethod = call.getTarget().getClass().getSuperclass().getAnnotation(Transactional.class);
        }
        return onMethod == null ? Plain.class.getAnnotation(Transactional.class) : onMethod;
    }

    @Transactional
    private static final class Plain {
    }

    /** Runs something with the defaults: RuntimeExceptions roll back. */
    static <T> T run(TxType type, Act<T> what) throws Exception {
        return run(type, Plain.class.getAnnotation(Transactional.class), what);
    }

    private static <T> T run(TxType type, Transactional said, Act<T> what) throws Exception {
        Transactions.Work before = Transactions.current();
        switch (type) {
            case MANDATORY:
                if (before == null) {
                    throw new TransactionalException("MANDATORY, but there is no transaction", new TransactionRequiredException());
                }
                return inside(before, said, what);
            case NEVER:
                if (before != null) {
                    throw new TransactionalException("NEVER, but there is a transaction", new InvalidTransactionException());
                }
                return what.run();
            case SUPPORTS:
                return before == null ? what.run() : inside(before, said, what);
            case NOT_SUPPORTED:
                Transactions.swap(null);
                try {
                    return what.run();
                } finally {
                    Transactions.swap(before);
                }
            case REQUIRES_NEW:
                Transactions.swap(null);
                try {
                    return fresh(said, what);
                } finally {
                    Transactions.swap(before);
                }
            default:
                return before == null ? fresh(said, what) : inside(before, said, what);
        }
    }

    private static <T> T inside(Transactions.Work work, Transactional said, Act<T> what) throws Exception {
        try {
            return what.run();
        } catch (Exception e) {
            if (rollsBack(said, e)) {
                work.setRollbackOnly();
            }
            throw e;
        }
    }

    private static <T> T fresh(Transactional said, Act<T> what) throws Exception {
        Transactions.Work work = Transactions.begin(TestDatabase.get());
        T answer;
        try {
            answer = what.run();
        } catch (Exception e) {
            if (rollsBack(said, e)) {
                work.rollback();
            } else {
                work.end();
            }
            throw e;
        } catch (Error e) {
            work.rollback();
            throw e;
        }
        boolean doomed = work.isRollbackOnly();
        work.end();
        if (doomed) {
            throw new TransactionalException("the transaction was marked for rollback", new jakarta.transaction.RollbackException());
        }
        return answer;
    }

    private static boolean rollsBack(Transactional said, Exception e) {
        if (Arrays.stream(said.dontRollbackOn()).anyMatch(c -> c.isInstance(e))) {
            return false;
        }
        return e instanceof RuntimeException || Arrays.stream(said.rollbackOn()).anyMatch(c -> c.isInstance(e));
    }
}
