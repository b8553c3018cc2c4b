package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.OpenToAll;

/**
 * One-time codes: six digits, kept only as a slow salted hash, good once, for five minutes, for one purpose of one person;
 * limited per person and per address, with a delay that grows.
 */
@ApplicationScoped
@Transactional
public class Codes {

    /** What a code proves. */
    public enum Purpose { FIRST_EMAIL, CHANGE_EMAIL, STEP_UP }

    /** How it travels. */
    public enum Channel { MAIL, SMS }

    /** Sends a fresh code and makes older ones of the same purpose worthless; refused while the delay runs. */
    @OpenToAll("the person proves themself by the code")
    public void send(String nationalId, Purpose purpose, Channel channel, String to, String language) {
        throw new UnsupportedOperationException();
    }

    /** Spends a code; refuses a wrong, spent or expired one with one and the same sentence. Returns where it had been sent. */
    @OpenToAll("the person proves themself by the code")
    public String spend(String nationalId, Purpose purpose, String code) {
        throw new UnsupportedOperationException();
    }
}
