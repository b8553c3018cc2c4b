package masar.app;

/** What the launcher, which lives outside the application, asks before it ends the process; a tool may ask too. */
public interface RunningMBean {
    /** How many requests are being answered now. */
    int getRequests();
}
