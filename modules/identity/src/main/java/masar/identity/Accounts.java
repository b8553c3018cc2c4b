package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;

/** People's accounts: first registration by e-mail and code, and where to reach them. */
@ApplicationScoped
@Transactional
public class Accounts {

    /** The caller's own account. */
    @Requires(Power.SELF)
    public Account own() {
        throw new UnsupportedOperationException();
    }

    /** Asks to change the caller's e-mail: a code goes to the new address, the old one stays until it is entered. */
    @Requires(Power.SELF)
    public void changeEmail(String email) {
        throw new UnsupportedOperationException();
    }

    /** The code that came to the new address. */
    @Requires(Power.SELF)
    public Account confirmEmail(String code) {
        throw new UnsupportedOperationException();
    }

    /** Where to reach this person; empty when they never registered. For notices that the house sends. */
    @OpenToAll("asked by the house to deliver notices")
    public Optional<Account> of(String nationalId) {
        throw new UnsupportedOperationException();
    }
}
