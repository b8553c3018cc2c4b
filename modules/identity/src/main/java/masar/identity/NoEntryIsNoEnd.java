package masar.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who comes with a code that is not theirs, is old, or belongs to a session long over, is a visitor and goes on as one. The mechanism
 * runs before every filter and ends such a request with an empty page, or throws: here it may not have the last word.
 */
@NoEntry
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class NoEntryIsNoEnd {
    private static final Logger LOG = Logger.getLogger(NoEntryIsNoEnd.class.getName());

    @AroundInvoke
    Object visitor(InvocationContext call) throws Exception {
        if (!call.getMethod().getName().equals("validateRequest")) {
            return call.proceed();
        }
        HttpMessageContext context = (HttpMessageContext) call.getParameters()[2];
        try {
            Object status = call.proceed();
            return status == AuthenticationStatus.SEND_FAILURE && !answered(context) ? context.doNothing() : status;
        } catch (IllegalStateException | java.util.NoSuchElementException | jakarta.ws.rs.ProcessingException e) {
            if (context.isProtected()) {
                throw e;
            }
            LOG.log(Level.FINE, "a code and state that nobody waits for, or a provider that no longer answers", e);
            return context.doNothing();
        }
    }

    private static boolean answered(HttpMessageContext context) {
        return context.isProtected() || context.getResponse().isCommitted();
    }
}
