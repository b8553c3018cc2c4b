package masar.retirement;

/** A bundled pension body for where none is configured: the sandbox of the demo. At most one may be on. */
public interface PensionBody {
    /** Whether it is on. */
    boolean on();

    /** Where it takes messages, without a slash at the end; {@code /messages} follows. */
    String address();

    /** The secret it shares with us, 32 characters at least. */
    String secret();
}
