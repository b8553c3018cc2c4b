package masar.identity;

/** An access token that lets nobody in. The message says why, for the log alone. */
final class TokenRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean unknown;

    private TokenRefused(String why, Throwable cause, boolean unknown) {
        super(why, cause);
        this.unknown = unknown;
    }

    /** The token is wrong: forged, old, for somebody else, no access token at all. */
    static TokenRefused wrong(String why, Throwable cause) {
        return new TokenRefused(why, cause, false);
    }

    /** Nobody can tell, because the provider gives no keys. */
    static TokenRefused unknown(String why, Throwable cause) {
        return new TokenRefused(why, cause, true);
    }

    /** Whether the token may well be right, and only the provider is missing. */
    boolean isUnknown() {
        return unknown;
    }
}
