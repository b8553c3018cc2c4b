package masar.kernel;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Optional;

/** What is remembered for the length of a request. Timers, imports and the start have none, and remember nothing. */
public final class InRequest {
    private InRequest() {
    }

    /** This bean of the request that is answered; empty outside of one. */
    public static <T> Optional<T> of(BeanManager beans, Instance<T> memory) {
        try {
            beans.getContext(RequestScoped.class);
            return Optional.of(memory.get());
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
