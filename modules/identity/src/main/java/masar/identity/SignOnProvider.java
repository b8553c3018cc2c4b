package masar.identity;

/** A bundled provider of sign-on that takes the place of the configured one: the sandbox of the demo. At most one may be on. */
public interface SignOnProvider {
    /** Whether it is on. */
    boolean on();

    /** Its issuer, an address without a slash at the end. */
    String issuer();

    /** The client it knows us as. */
    String clientId();

    /** The secret it shares with us. */
    String clientSecret();
}
