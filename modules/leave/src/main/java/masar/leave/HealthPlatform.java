package masar.leave;

/** A bundled health platform for where none is configured: the sandbox of the demo. At most one may be on. */
public interface HealthPlatform {
    /** Whether it is on. */
    boolean on();

    /** The secret it shares with us, 32 characters at least. */
    String secret();
}
