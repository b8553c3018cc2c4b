package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Gives work of the house's own threads a request to live in, which the server gives only to people's. */
@ApplicationScoped
class Turn {
    @ActivateRequestContext
    public void run(Runnable work) {
        work.run();
    }
}
