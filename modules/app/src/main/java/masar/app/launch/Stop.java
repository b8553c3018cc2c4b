package masar.app.launch;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * How a server ends that is told to (SIGTERM, Ctrl-C): it says at {@code /health/ready} that nobody more should be sent, for as long as the settings
 * say; then what is being answered is answered; then the process ends. Told a second time it ends at once.
 */
final class Stop {
    private static final PrintStream SAY = System.out;
    /** What a shell says of a process that a signal ended. */
    private static final int BY_SIGNAL = 128;
    private static final long BETWEEN_LOOKS = 50;

    private Stop() {
    }

    /** From now on. The JDK has no other way to be told before its own end begins, and no name for this one that a compiler likes. */
    static void whenTold() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            for (String name : List.of("TERM", "INT")) {
                Object one = signal.getConstructor(String.class).newInstance(name);
                int number = (Integer) signal.getMethod("getNumber").invoke(one);
                Object told = Proxy.newProxyInstance(Stop.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> switch (method.getName()) {
                    case "handle" -> told(number);
                    case "equals" -> self == args[0];
                    case "hashCode" -> number;
                    default -> name;
                });
                signal.getMethod("handle", signal, handler).invoke(null, one, told);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            System.getLogger("masar.stop").log(System.Logger.Level.WARNING, "told to stop, it will stop without waiting for what is being answered", e);
        }
    }

    private static Object told(int number) {
        if (System.setProperty(Launcher.STOPPING, "true") == null) {
            // A thread of its own, so that a second signal is heard.
            new Thread(() -> gracefully(BY_SIGNAL + number), "stopping").start();
        } else {
            Runtime.getRuntime().halt(BY_SIGNAL + number);
        }
        return null;
    }

    private static void gracefully(int status) {
        try {
            TimeUnit.SECONDS.sleep(Settings.noticeSeconds());
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Settings.waitSeconds());
            while (running() > 0 && System.nanoTime() - until < 0) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            }
            if (running() > 0) {
                SAY.println("Stopping although " + running() + " requests are still being answered.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(status);
    }

    private static int running() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = new ObjectName(Launcher.RUNNING);
            return server.isRegistered(name) ? (Integer) server.getAttribute(name, "Requests") : 0;
        } catch (JMException e) {
            System.getLogger("masar.stop").log(System.Logger.Level.WARNING, "nobody says what is being answered", e);
            return 0;
        }
    }
}
