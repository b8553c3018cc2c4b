package masar.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import masar.app.launch.Launcher;

/** Counts the requests that are being answered, and says so to the launcher: a server that is told to stop lets them end. */
public final class Running implements RunningMBean {
    private static final AtomicInteger NOW = new AtomicInteger();

    /** One more is being answered. */
    static void begun() {
        NOW.incrementAndGet();
    }

    /** One was answered. */
    static void ended() {
        NOW.decrementAndGet();
    }

    /** How many are being answered. */
    static long now() {
        return NOW.get();
    }

    /** Lets the launcher ask. */
    static void tell() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = new ObjectName(Launcher.RUNNING);
            if (server.isRegistered(name)) {
                server.unregisterMBean(name);
            }
            server.registerMBean(new Running(), name);
        } catch (JMException e) {
            throw new IllegalStateException("nobody can ask how many requests are being answered", e);
        }
    }

    @Override
    public int getRequests() {
        return NOW.get();
    }
}
