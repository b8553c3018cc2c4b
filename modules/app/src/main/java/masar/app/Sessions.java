package masar.app;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the sessions of this node. */
@WebListener
public class Sessions implements HttpSessionListener {
    private static final AtomicLong HELD = new AtomicLong();

    /** How many there are now. */
    static long held() {
        return HELD.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HELD.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HELD.decrementAndGet();
    }
}
